/** Everything the flow and its result page need in the browser, in one load: built from the content. */
import type { FirstStep, ShownStillPossible } from './domain/first-step/schema.ts';
import type { Doors, Filter, OpeningSentence, Question } from './domain/flow/schema.ts';
import { limitPerDoor } from './domain/flow/schema.ts';
import type { Candidate } from './domain/help-point/candidate.ts';
import { type Card, cardOf } from './domain/help-point/card.ts';
import { type ReadyPreset, readyPresets } from './domain/preset/said.ts';
import type { VocabularyWords } from './domain/vocabulary/schema.ts';
import type { Messages } from './i18n/messages.ts';
import type { Content } from './read-content.ts';
import { questionsOf, routesOf } from './routes.ts';

export interface FlowData {
  questions: Question[];
  firstSteps: Omit<FirstStep, 'review'>[];
  filters: Filter[];
  doors: Doors;
  sentences: OpeningSentence[];
  stillPossible: ShownStillPossible;
  words: VocabularyWords;
  candidates: Candidate[];
  cards: Record<string, Card>;
  alwaysThere: Record<string, string[]>;
  limits: Record<string, number>;
  presets: Record<string, ReadyPreset>;
  /** Neutral names to put above a number. */
  labels: string[];
  ui: Pick<Messages, 'flow' | 'result' | 'takeAway' | 'channel' | 'place' | 'preset'>;
  /** Where pages of this site begin: "/" or "/en/" or "/sub-path/". */
  root: string;
}

/** The flow's data for some content, on a day (yyyy-mm-dd); `root` is where this site's pages begin. */
export function flowData(content: Content, today: string, root: string): FlowData {
  return {
    questions: questionsOf(content),
    firstSteps: content['first-steps'].map(({ review: _, ...step }) => step),
    filters: Object.entries(content.filters).map(([id, filter]) => ({ id, ...filter })),
    doors: content.doors,
    sentences: content['opening-sentences'],
    stillPossible: {
      ...content['still-possible'],
      items: content['still-possible'].items.map(({ id, when, title, text }) => ({ id, when, title, text })),
    },
    words: content.vocabulary,
    candidates: [...routesOf(content, today).candidates],
    cards: Object.fromEntries(content['help-points'].map((point) => [point.id, cardOf(point)])),
    alwaysThere: content.strip.alwaysThere,
    limits: limitPerDoor,
    presets: readyPresets(content.presets, content.vocabulary),
    labels: content['take-away'].labels,
    ui: {
      flow: content.ui.flow,
      result: content.ui.result,
      takeAway: content.ui.takeAway,
      channel: content.ui.channel,
      place: content.ui.place,
      preset: content.ui.preset,
    },
    root,
  };
}
