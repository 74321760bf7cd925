/** What the search field loads when it is used: the search data and the words around it. */
import { actionsOf } from './domain/first-step/actions.ts';
import type { FirstStep } from './domain/first-step/schema.ts';
import { channelsInOrder, isUnconfirmed } from './domain/help-point/channels.ts';
import { hrefOf } from './domain/help-point/href.ts';
import type { Channel } from './domain/help-point/schema.ts';
import { parseOpeningHours } from './domain/opening-hours/parse.ts';
import type { Week } from './domain/opening-hours/week.ts';
import type { DocumentType } from './domain/search/document.ts';
import type { FacetGroup } from './domain/search/facets.ts';
import { limitFacets } from './domain/search/help-point-source.ts';
import { toWire, type WireSearch } from './domain/search/wire.ts';
import type { Messages } from './i18n/messages.ts';
import { openLinesOf } from './open-lines.ts';
import type { Content } from './read-content.ts';
import { offeredHelp } from './routes.ts';
import { searchDataOf } from './search-data.ts';

/** The words that the results need; the others are on the page already. */
const shownWords = [
  'found',
  'foundOne',
  'nothing',
  'sayOtherwise',
  'orDoors',
  'alwaysTitle',
  'bestTitle',
  'rest',
  'restTitle',
  'forOwn',
  'nearbyTitle',
  'misses',
  'unknown',
  'askFirst',
  'firstThis',
  'examples',
  'openNow',
  'allOpen',
  'alike',
  'refine',
  'clear',
] as const;

/** A first step as it stands above the results: its lines and its buttons. */
export interface RaisedStep {
  danger: boolean;
  steps: string[];
  actions: { label: string; href: string }[];
}

/** A line where somebody answers: what it is called and, per way to reach it, when. */
export interface LineToShow {
  id: string;
  name: string;
  ways: { label: string; href: string; week: Week }[];
}

export interface SearchPageData {
  search: WireSearch;
  lines: LineToShow[];
  /** The line for words about own behaviour. */
  ownLine: string;
  facets: FacetGroup[];
  raised: Record<string, RaisedStep>;
  doors: { label: string; href: string }[];
  /** What each kind of thing is called. */
  kinds: Record<DocumentType, string>;
  ui: Pick<Messages['search'], (typeof shownWords)[number]>;
  /** Where pages of this site begin: "/", "/en/" or "/sub-path/". */
  root: string;
}

/**
 * The field's data for some content; `root` is where this site's pages begin, and only what is at an address that is
 * kept can be found.
 */
export function searchPageData(
  content: Content,
  root: string,
  keeps?: (address: string) => boolean,
): SearchPageData {
  const { ui } = content;
  const data = searchDataOf(content, keeps);
  const raised = new Set([
    ...[...data.concepts, ...data.intents].map(({ raises }) => raises),
    ...data.learned.raises,
  ]);
  return {
    search: toWire(data),
    lines: linesToShow(content),
    ownLine,
    facets: facetGroups(content, new Set(data.documents.flatMap(({ meets }) => meets))),
    raised: Object.fromEntries(
      content['first-steps']
        .filter(({ id }) => raised.has(id))
        .map((step) => [step.id, raisedStep(content, step, root)]),
    ),
    doors: Object.values(content.doors).map(({ label, slug }) => ({ label, href: `${root}vragen/${slug}/` })),
    kinds: {
      'help-point': ui.search.typeHelp,
      'region-point': ui.search.typeRegion,
      region: ui.search.typePlace,
      situation: ui.search.typeSituation,
      guide: ui.search.typeGuide,
      'first-step': ui.search.typeStep,
      question: ui.search.typeQuestion,
      term: ui.search.typeTerm,
    },
    ui: Object.fromEntries(shownWords.map((word) => [word, ui.search[word]])) as SearchPageData['ui'],
    root,
  };
}

/** Whom someone with their own urges can reach. */
const ownLine = 'stop-it-now';

/** Lines for talking about anything, and the one for own urges. 112 is on every screen, and raised when it is for now. */
function linesToShow(content: Content): LineToShow[] {
  const general = openLinesOf(content)
    .filter(({ point, general }) => general && point.kind !== 'emergency')
    .map(({ point, channels }) => lineToShow(content, point, channels));
  const own = offeredHelp(content)
    .filter(({ id }) => id === ownLine)
    .map((point) =>
      lineToShow(
        content,
        point,
        channelsInOrder(point).filter((one) => !isUnconfirmed(one)),
      ),
    );
  return [...general, ...own];
}

/** A number and a chat, where somebody answers at known hours. */
function lineToShow(
  { ui }: Content,
  { id, name }: { id: string; name: string },
  channels: readonly Channel[],
): LineToShow {
  const ways = (['phone', 'chat'] as const).flatMap((kind) => {
    const channel = channels.find((one) => one.kind === kind && one.hours && hrefOf(one));
    const href = channel && hrefOf(channel);
    if (!channel?.hours || !href) return [];
    const { call, chat } = ui.channel;
    const label = kind === 'phone' ? call.replace('{number}', channel.number ?? '') : chat;
    return [{ label, href, week: parseOpeningHours(channel.hours) }];
  });
  return { id, name, ways };
}

/** The groups in the order of how often they change what is found; only values that something is known to meet. */
function facetGroups(content: Content, met: ReadonlySet<string>): FacetGroup[] {
  const { vocabulary, ui } = content;
  const words = (fact: string, values = Object.keys(vocabulary[fact] ?? {})) =>
    values.map((value) => ({ key: `${fact}:${value}`, label: vocabulary[fact]?.[value]?.label ?? value }));
  const { search } = ui;
  const groups: FacetGroup[] = [
    { title: search.forWhom, values: [...words('role'), ...words('about')] },
    {
      title: search.whatFor,
      values: [
        { key: 'axis:safety', label: search.axisSafety },
        { key: 'axis:care', label: search.axisCare },
        { key: 'axis:justice', label: search.axisJustice },
        { key: 'axis:recovery', label: search.axisRecovery },
        { key: 'axis:support', label: search.axisSupport },
      ],
    },
    { title: search.howToReach, values: words('contact') },
    {
      title: search.important,
      values: words('limits', limitFacets),
    },
    { title: search.age, values: words('age') },
    { title: search.setting, values: words('setting') },
    { title: search.language, values: words('language') },
    {
      title: search.region,
      values: words('place'),
    },
  ];
  return groups
    .map(({ title, values }) => ({
      title,
      values: values.filter(({ key }) => key === 'contact:open-now' || met.has(key)),
    }))
    .filter(({ values }) => values.length > 0);
}

function raisedStep(content: Content, step: FirstStep, root: string): RaisedStep {
  const { ui } = content;
  const actions = actionsOf(step, content['help-points'], ui.channel).map(({ label, href }) => ({
    label,
    href,
  }));
  return {
    danger: step.slot === 'danger',
    steps: step.steps,
    actions: [
      ...actions,
      ...(step.page ? [{ label: ui.search.more, href: root + step.page.replace(/^\//, '') }] : []),
    ],
  };
}
