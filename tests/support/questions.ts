/** A small invented flow: was there a dragon, when, and what now. */
import type { Routes } from '../../src/domain/flow/outcome.ts';
import type { Question } from '../../src/domain/flow/schema.ts';
import { areasOf, candidate } from './routing.ts';

const self = { is: { role: ['self' as const] } };

export const what: Question = {
  id: 'what',
  order: 1,
  counts: true,
  asks: ['what'],
  askedWhen: self,
  several: true,
  title: 'Wat was het?',
  why: 'Daarom.',
  answers: [
    { id: 'stalking', label: 'Volgen', sets: { what: ['stalking'] } },
    { id: 'rape', label: 'Seks', sets: { what: ['rape'] } },
    { id: 'doubt', label: 'Twijfel', sets: { what: ['doubt'], want: ['know-if-okay'] } },
    { id: 'unknown', label: 'Weet ik niet', sets: { what: ['unknown'] }, exclusive: true },
  ],
};

/** Only put when it was no stalking; matters by a first step. */
export const when: Question = {
  ...what,
  id: 'when',
  order: 2,
  asks: ['when'],
  askedWhen: { all: [self, { not: { is: { what: ['stalking'] } } }] },
  answers: [
    { id: 'recent', label: 'Net', sets: { when: ['last-3-days'] } },
    { id: 'ago', label: 'Langer', sets: { when: ['longer-ago'] } },
    { id: 'unknown', label: 'Weet ik niet', sets: { when: ['unknown'] }, exclusive: true },
  ],
};

/** Nothing reads the setting `other`, so of this question only `work` matters. */
export const where: Question = {
  ...what,
  id: 'where',
  order: 3,
  asks: ['setting'],
  onlyUseful: true,
  answers: [
    { id: 'work', label: 'Werk', sets: { setting: ['work'] } },
    { id: 'other', label: 'Anders', sets: { setting: ['other'] } },
    { id: 'unknown', label: 'Weet ik niet', sets: { setting: ['unknown'] }, exclusive: true },
  ],
};

/** Nothing reads who did it: this question never matters. */
export const idle: Question = {
  ...what,
  id: 'idle',
  order: 4,
  asks: ['by'],
  answers: [
    { id: 'client', label: 'Klant', sets: { by: ['client'] } },
    { id: 'unknown', label: 'Weet ik niet', sets: { by: ['unknown'] }, exclusive: true },
  ],
};

export const questions: readonly Question[] = [what, when, where, idle];

export const routes: Routes = {
  candidates: [
    candidate('a'),
    candidate('b'),
    candidate('c'),
    candidate('stalkers', { offers: [{ for: { what: ['stalking'] }, weight: 5 }] }),
    candidate('doctor', { offers: [{ for: { what: ['rape'] }, weight: 5 }] }),
    candidate('boss', { offers: [{ for: { setting: ['work'] }, weight: 5 }] }),
  ],
  firstSteps: [{ id: 'recent', slot: 'recent', when: { is: { when: ['last-3-days'] } } }],
  areasOf,
};
