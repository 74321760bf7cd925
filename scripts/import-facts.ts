/**
 * Carries the researched help points into content/help-points/, once, keeping source, date and confidence:
 *
 *   node scripts/import-facts.ts <folder with help-points.json and trust.json>
 *
 * Fact fields are written from the research. What an editor wrote is kept when the file already exists: words,
 * routing, the B1 `text` and coded `police` value of each trust fact, and every fact that an editor found or checked
 * later, which is a fact with a `checkedOn` of its own, with its sources. See docs/facts.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readable } from './readable-facts.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Dict = Record<string, Json>;

const factsFolder = process.argv[2];
if (!factsFolder) {
  console.error('usage: node scripts/import-facts.ts <folder with help-points.json and trust.json>');
  process.exit(2);
}
const target = join(import.meta.dirname, '..', 'content', 'help-points');
const day = '2026-11-22'; // the research date, facts/README.md

/** Numbers the research saw only in source code (help-points.md): shown as "nog niet bevestigd". */
const onlyInSourceCode = new Set([
  'fier 0882080000',
  'switchboard-lhbtiq 0206236565',
  'juridisch-loket 08008020',
  'meldpunt-zorgwekkend-gedrag 08001205',
  'politie +31343578844',
]);

/** Hours that the research doubts itself (old, or seen in source code only): never "open now", see probableHours. */
const doubtedHours = new Set([
  'chat-met-fier chat',
  'in-je-bol chat',
  'meldpunt-reformatorische-kerken phone',
  'meldpunt-smkr phone',
]);

const kinds: Record<string, string> = {
  nood: 'emergency',
  'eerste-hulp-seksueel-geweld': 'sexual-assault-centre',
  'huiselijk-geweld': 'domestic-violence',
  slachtofferhulp: 'victim-support',
  online: 'online',
  chat: 'listening',
  politie: 'police',
  'anoniem-melden': 'anonymous-tip',
  luisteren: 'listening',
  jeugd: 'youth',
  crisis: 'crisis',
  medisch: 'medical',
  plegerhulp: 'offender-help',
  'opvang-behandeling': 'treatment',
  opvang: 'shelter',
  lotgenoten: 'peers',
  herstel: 'recovery',
  'recht-geld': 'legal-money',
  werk: 'work',
  onderwijs: 'school',
  studenten: 'students',
  sport: 'sport',
  zorg: 'care',
  kerk: 'faith',
  mensenhandel: 'trafficking',
  sekswerk: 'sex-work',
  eergerelateerd: 'honour',
  stalking: 'stalking',
  lhbtiq: 'lhbtiq',
  beperking: 'disability',
  toegankelijkheid: 'accessibility',
  discriminatie: 'discrimination',
  caribisch: 'caribbean',
  buitenland: 'abroad',
  straat: 'street',
  belangen: 'interests',
  'belangen-kennis': 'interests',
  wegwijzer: 'signpost',
  kennis: 'knowledge',
  'kennis-preventie': 'knowledge',
};
const osmDays: Record<string, string> = {
  ma: 'Mo',
  di: 'Tu',
  wo: 'We',
  do: 'Th',
  vr: 'Fr',
  za: 'Sa',
  zo: 'Su',
};
const languageCodes: Record<string, string> = { papiamentu: 'pap', 'Nederlandse Gebarentaal': 'dse' };
const audiences: Record<string, string> = {
  slachtoffers: 'victims',
  'naasten-omstanders': 'loved-ones',
  professionals: 'professionals',
  'plegers-of-zorgen-om-eigen-gedrag': 'own-behaviour',
  publiek: 'public',
};
const referrals: Record<string, string> = {
  no: 'no',
  huisarts: 'huisarts',
  'via Veilig Thuis': 'veilig-thuis',
  'via Veilig Thuis of politie': 'veilig-thuis-or-police',
};
/** Fact name in the research -> trust fact in the content. */
const trustNames: Record<string, string> = {
  anonymous: 'anonymous',
  stored: 'stored',
  actsWithoutConsent: 'actsWithoutConsent',
  policeInvolved: 'police',
  whoAnswers: 'whoAnswers',
  firstAsks: 'firstAsks',
  mayRefuse: 'mayRefuse',
  howToStop: 'howToStop',
  sameHelperAgain: 'sameHelperAgain',
  notFor: 'notFor',
  costDetail: 'cost',
  visibleTraces: 'traces',
  availableAfterHours: 'afterHours',
  waitingTime: 'waiting',
  websiteTracking: 'websiteTracking',
  referralNeeded: 'referral',
};

/** Gives every source of one help point a short key, the same key for the same source. */
class SourceKeys {
  all: Dict = {};
  private known = new Map<string, string>();
  key(s: Dict): string {
    const date = s.dateOfSource ?? s.date;
    const isUrl = /^https?:\/\/\S+$/.test(String(s.url ?? ''));
    const carried = defined({
      title: [s.title, isUrl ? undefined : s.url].filter(Boolean).join(' · ') || undefined,
      url: isUrl ? s.url : undefined,
      document: s.document,
      date,
      dateHint: s.dateHint,
      seenVia: s.seenVia ?? 'web page (copy)',
    });
    const name = String(s.url ?? s.document ?? s.title) + String(date ?? '');
    let key = this.known.get(name);
    if (!key) {
      key = `s${this.known.size + 1}`;
      this.known.set(name, key);
      this.all[key] = carried;
    }
    return key;
  }
}

const points = read('help-points.json');
const trust = new Map(read('trust.json').map((t) => [String(t.id), t]));
const leftOut: string[] = [];
const carriedIds = new Set(points.filter((point) => !whyLeftOut(point)).map(({ id }) => String(id)));
mkdirSync(target, { recursive: true });
for (const point of points) {
  const reason = whyLeftOut(point);
  if (reason) {
    leftOut.push(`${point.id}: ${reason}`);
    continue;
  }
  const file = join(target, `${point.id}.yaml`);
  const old = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Dict) : {};
  writeFileSync(file, stringify(carry(point, trust.get(String(point.id)), old), { lineWidth: 0 }));
}
console.log(`${points.length - leftOut.length} help points written to content/help-points`);
for (const line of leftOut) console.log(`left out: ${line}`);

function read(name: string): Dict[] {
  return JSON.parse(readFileSync(join(factsFolder as string, name), 'utf8')) as Dict[];
}

/** The low ones, and those with neither a confirmed way in nor a site. */
function whyLeftOut(point: Dict): string | undefined {
  if (point.confidence === 'low') return 'confidence low';
  const usable = list(point.channels).some((c) => c.confirmed && wayIn(c));
  return usable || point.url ? undefined : 'no confirmed channel and no site';
}

/** Whether a visitor can do something with this channel. */
function wayIn(c: Dict): boolean {
  if (c.dial || c.link) return true;
  const value = String(c.value ?? '');
  return value !== '' && !/niet gezien/.test(value);
}

function carry(point: Dict, trusted: Dict | undefined, old: Dict): Dict {
  const sources = new SourceKeys();
  for (const s of list(point.sources)) sources.key(s);
  const oldTrust = (old.trust ?? {}) as Dict;
  const carriedTrust = trusted ? carryTrust(trusted, oldTrust, sources) : undefined;
  const used = new Map<string, number>();
  const channels = list(point.channels)
    .filter((c) => c.confirmed && (wayIn(c) || c.label))
    .map((c) => withFoundHours(carryChannel(point, c, used), list(old.channels)));
  return defined({
    name: point.name,
    aliases: point.aliases,
    organisation: readable(point.organisation ?? point.name),
    kind: kinds[String(point.category)] ?? fail(`no kind for ${point.category}`),
    status: point.status === 'actief volgens bronnen' ? 'active' : 'uncertain',
    confidence: point.confidence,
    checkedOn: day,
    newestSource: point.newestSourceDate,
    url: point.url,
    finding: point.offers,
    audiences: (point.forWhom as string[]).map((a) => audiences[a] ?? fail(`unknown audience ${a}`)),
    area: readable(point.area),
    ages: readable(point.ageLimits),
    groups: point.targetGroups,
    ...carryLanguages(point),
    accessibility: readable(point.accessibility),
    channels,
    related: (point.relatedIds as string[] | undefined)?.filter((id) => carriedIds.has(id)),
    sources: { ...((old.sources as Dict) ?? {}), ...sources.all },
    trust: withCheckedFacts(carriedTrust, oldTrust),
    askFirst: trusted?.askFirst,
    unconfirmed: point.unconfirmed,
    conflicts: [...list(point.conflicts), ...list(trusted?.conflicts ?? [])].map(conflictText),
    note: [point.dutyNotes, point.forWhomNote, point.note].filter(Boolean).join(' ') || undefined,
    words: old.words,
    routing: old.routing,
  });
}

function carryChannel(point: Dict, c: Dict, used: Map<string, number>): Dict {
  const kind = /geen mens/.test(String(c.value)) ? 'form' : String(c.type); // an automaton is no chat
  const count = (used.get(kind) ?? 0) + 1;
  used.set(kind, count);
  const value = c.value === null ? undefined : String(c.value);
  const { hours, note } = carryHours(c.hours as Dict | null);
  const doubted = doubtedHours.has(`${point.id} ${kind}`);
  return defined({
    id: count === 1 ? kind : `${kind}-${count}`,
    kind,
    number: c.dial ? value : undefined,
    dial: c.dial,
    address: c.dial || (value?.startsWith('http') ?? false) ? undefined : readable(value),
    url: c.link ? String(c.link).replace(/^http:/, 'https:') : undefined,
    label: readable(c.label),
    hours: doubted ? undefined : hours,
    hoursNote: note,
    cost: readable(c.cost),
    free: freeOrNot(c.cost === null ? undefined : String(c.cost)),
    anonymous: c.anonymous,
    anonymousNote: c.anonymousNote,
    confidence: c.confidence,
    onlyInSourceCode: c.dial && onlyInSourceCode.has(`${point.id} ${c.dial}`) ? true : undefined,
  });
}

function freeOrNot(cost: string | undefined): boolean | undefined {
  if (cost === undefined) return undefined;
  return cost.startsWith('gratis') && !cost.includes('tarief')
    ? true
    : cost.includes('niet bevestigd')
      ? undefined
      : false;
}

/** The research's slots as OpenStreetMap opening_hours. Holidays are unknown unless the research names them. */
function carryHours(hours: Dict | null): { hours?: string; note?: string } {
  if (!hours) return {};
  if (hours.type === '24/7') return { hours: '24/7' };
  const note = hours.note ? { note: String(hours.note) } : {};
  if (hours.type !== 'weekly') return note;
  const rules = list(hours.slots).map((slot) => `${daySpan(slot.days as string[])} ${slot.from}-${slot.to}`);
  const holidays = /niet op feestdagen/.test(String(hours.note ?? '')) ? 'PH off' : 'PH unknown';
  // A semicolon would cut off a night that runs past 00:00 into the days of the next rule; a comma does not.
  const nights = list(hours.slots).some((slot) => String(slot.to) < String(slot.from));
  return { hours: `${rules.join(nights ? ', ' : '; ')}; ${holidays}`, ...note };
}

function daySpan(days: string[]): string {
  const names = days.map((d) => osmDays[d] ?? fail(`unknown day ${d}`));
  return names.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join(',');
}

function carryLanguages(point: Dict): Dict {
  const known = (point.languages as string[]).map((l) => languageCodes[l] ?? l);
  const codes = known.filter((l) => /^[a-z]{2,3}$/.test(l));
  const rest = known.filter((l) => !codes.includes(l));
  return { languages: codes, languageNote: rest.map(readable).join(', ') || null };
}

function carryTrust(trusted: Dict, old: Dict, sources: SourceKeys): Dict {
  const carried: Dict = { checkedOn: trusted.checkedOn ?? day };
  for (const [from, to] of Object.entries(trustNames)) {
    const fact = trusted[from] as Dict | null;
    if (!fact) continue;
    const before = (old[to] ?? {}) as Dict;
    const finding = from === 'stored' ? storedFinding(fact) : (fact.note ?? fact.text);
    if (!finding && fact.value === undefined) continue;
    const value =
      to === 'police'
        ? (before.value ?? 'unknown')
        : to === 'referral'
          ? referrals[String(fact.value)]
          : fact.value;
    carried[to] = defined({
      value: value ?? undefined,
      finding,
      text: before.text,
      derived: /afgeleid/i.test(String(finding ?? '')) || undefined,
      date: to === 'waiting' ? fact.date : undefined,
      confidence: fact.confidence ?? 'low',
      sources: list(fact.sources ?? []).map((s) => sources.key(s)),
    });
  }
  const suitable = trusted.suitableFor as Dict | null;
  if (suitable) {
    const before = ((old.suitableFor as Dict | undefined)?.groups ?? {}) as Record<string, Dict>;
    const groups = Object.fromEntries(
      ['men', 'lhbtiq', 'minors', 'disability', 'language', 'deaf']
        .filter((g) => suitable[g])
        .map((g) => [g, defined({ finding: suitable[g], text: before[g]?.text })]),
    );
    if (Object.keys(groups).length > 0)
      carried.suitableFor = {
        confidence: suitable.confidence ?? 'low',
        sources: list(suitable.sources).map((s) => sources.key(s)),
        groups,
      };
  }
  return carried;
}

/** A way in with the hours that an editor found for it later. */
function withFoundHours(channel: Dict, old: Dict[]): Dict {
  const found = old.find((c) => c.id === channel.id)?.probableHours as Dict | undefined;
  if (!found?.checkedOn || channel.hours) return channel;
  const { hoursNote, cost, free, anonymous, anonymousNote, confidence, onlyInSourceCode, ...first } = channel;
  const rest = { hoursNote, cost, free, anonymous, anonymousNote, confidence, onlyInSourceCode };
  return defined({ ...first, probableHours: found, ...rest });
}

/** Trust facts with those that an editor found or checked later. */
function withCheckedFacts(carried: Dict | undefined, old: Dict): Dict | undefined {
  const checked = Object.entries(old).filter(([, fact]) => isChecked(fact));
  const oldSuitable = (old.suitableFor ?? {}) as Dict;
  const groups = Object.entries((oldSuitable.groups ?? {}) as Dict).filter(([, fact]) => isChecked(fact));
  if (checked.length + groups.length === 0) return carried;
  const trust: Dict = { ...(carried ?? { checkedOn: day }), ...Object.fromEntries(checked) };
  if (groups.length === 0) return trust;
  const suitable = (trust.suitableFor ?? oldSuitable) as Dict;
  const all = { ...(suitable.groups as Dict | undefined), ...Object.fromEntries(groups) };
  return { ...trust, suitableFor: { ...suitable, groups: all } };
}

function isChecked(fact: Json | undefined): boolean {
  return typeof fact === 'object' && fact !== null && 'checkedOn' in fact;
}

function storedFinding(fact: Dict): string {
  return ['name', 'ip', 'phoneNumber', 'callRecording', 'chatLog', 'retention', 'note']
    .filter((k) => fact[k] !== null && fact[k] !== undefined)
    .map((k) => `${k}: ${fact[k]}`)
    .join('; ');
}

function conflictText(conflict: Dict | string): string {
  return typeof conflict === 'string'
    ? conflict
    : Object.entries(conflict)
        .map(([k, v]) => `${k}: ${v}`)
        .join('; ');
}

function list(value: Json | undefined): Dict[] {
  return (value ?? []) as Dict[];
}

function defined(entries: Record<string, Json | undefined>): Dict {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([, v]) => v !== undefined && v !== null && !(Array.isArray(v) && v.length === 0),
    ),
  ) as Dict;
}

function fail(message: string): never {
  throw new Error(message);
}
