/** Everything the flow and its result page need in the browser, in one load: built from the content. */
import { markedLines } from './domain/fact/certainty.ts';
import type { FirstStep, ShownStillPossible } from './domain/first-step/schema.ts';
import type { Doors, Filter, OpeningSentence, Question } from './domain/flow/schema.ts';
import { limitPerDoor } from './domain/flow/schema.ts';
import type { Candidate } from './domain/help-point/candidate.ts';
import { type Card, type CardChannel, cardOf } from './domain/help-point/card.ts';
import { type ReadyPreset, readyPresets } from './domain/preset/said.ts';
import type { Messages } from './i18n/messages.ts';
import type { Content } from './read-content.ts';
import { offeredHelp, questionsOf, routesOf } from './routes.ts';

/** The interface strings, without those that only the page around the flow uses. */
interface Ui extends Pick<Messages, 'channel' | 'preset'> {
  result: Omit<Messages['result'], (typeof onPage.result)[number]>;
  flow: Omit<Messages['flow'], (typeof onPage.flow)[number]>;
  takeAway: Omit<Messages['takeAway'], (typeof onPage.takeAway)[number]>;
  place: Omit<Messages['place'], (typeof onPage.place)[number]>;
}

/** The doors, without the facts that their words stand on. */
type ShownDoors = { [Role in keyof Doors]: Omit<Doors[Role], 'facts'> };

/** The short word of every value; the full one only of what is shown in full. */
type ShownWords = Record<string, Record<string, { chip: string; label?: string }>>;

const onPage = {
  result: ['notRight', 'notRightOpen', 'notRightSearch', 'notRightAll'],
  flow: ['title', 'intro', 'doorsTitle', 'alwaysLeave'],
  takeAway: [
    'sheetHint',
    'sheetTitle',
    'sheetWarning',
    'referralHint',
    'need',
    'contactHow',
    'contactWhen',
    'doNotWant',
    'helpers',
    'language',
    'referralReason',
    'referralAgreed',
    'referralNext',
  ],
  place: ['failed'],
} as const;

export interface FlowData {
  questions: Question[];
  firstSteps: Omit<FirstStep, 'review' | 'facts'>[];
  filters: Filter[];
  doors: ShownDoors;
  sentences: OpeningSentence[];
  stillPossible: ShownStillPossible;
  words: ShownWords;
  candidates: Candidate[];
  cards: Record<string, Card>;
  limits: Record<string, number>;
  presets: Record<string, ReadyPreset>;
  /** Neutral names to put above a number. */
  labels: string[];
  ui: Ui;
  /** Where pages of this site begin: "/" or "/en/" or "/sub-path/". */
  root: string;
}

/** The flow's data for some content, on a day (yyyy-mm-dd); `root` is where this site's pages begin. */
export function flowData(content: Content, today: string, root: string): FlowData {
  return {
    questions: questionsOf(content),
    firstSteps: content['first-steps'].map(({ review: _, facts, ...step }) => ({
      ...step,
      steps: markedLines(step.steps, facts, content.facts, content.ui.guidance),
    })),
    filters: Object.entries(content.filters).map(([id, filter]) => ({ id, ...filter })),
    doors: Object.fromEntries(
      Object.entries(content.doors).map(([role, { facts: _, ...door }]) => [role, door]),
    ) as ShownDoors,
    sentences: content['opening-sentences'],
    stillPossible: {
      ...without(content['still-possible'], ['facts']),
      items: content['still-possible'].items.map(({ id, when, title, text }) => ({ id, when, title, text })),
    },
    words: shownWords(content),
    candidates: [...routesOf(content, today).candidates],
    cards: Object.fromEntries(offeredHelp(content).map((point) => [point.id, shownCard(cardOf(point))])),
    limits: limitPerDoor,
    presets: readyPresets(content.presets, content.vocabulary),
    labels: content['take-away'].labels,
    ui: {
      flow: without(content.ui.flow, onPage.flow),
      result: without(content.ui.result, onPage.result),
      takeAway: without(content.ui.takeAway, onPage.takeAway),
      channel: content.ui.channel,
      place: without(content.ui.place, onPage.place),
      preset: content.ui.preset,
    },
    root,
  };
}

function without<Group extends object, Key extends keyof Group & string>(
  group: Group,
  keys: readonly Key[],
): Omit<Group, Key> {
  const left = Object.entries(group).filter(([key]) => !(keys as readonly string[]).includes(key));
  return Object.fromEntries(left) as Omit<Group, Key>;
}

/** A card without what the flow does not show; the label of a channel says what its number does not. */
function shownCard(card: Card): Card {
  const channels = card.channels.map(({ label, free, ...channel }): CardChannel => {
    const said = label
      ?.replace(channel.number ?? '', '')
      .trim()
      .replace(/^\((.*)\)$/, '$1');
    return { ...channel, ...(said && channel.dial ? { label: said } : {}), ...(free ? { free } : {}) };
  });
  return { ...card, channels };
}

/** Answers are shown in short; filters, wishes and "what" (to read about) in full. */
function shownWords(content: Content): ShownWords {
  const inFull = new Set(['what', ...Object.values(content.filters).map(({ fact }) => fact)]);
  return Object.fromEntries(
    Object.entries(content.vocabulary)
      .filter(([fact]) => fact !== 'general')
      .map(([fact, values]) => [
        fact,
        inFull.has(fact)
          ? values
          : Object.fromEntries(Object.entries(values).map(([value, { chip }]) => [value, { chip }])),
      ]),
  );
}
