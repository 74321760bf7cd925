/**
 * Every kind of content as search documents; help near a place comes with the place data (local.ts). A new kind joins by one function here and its labelled queries
 * in tests/search/labels. Build time only.
 */
import type { FirstStep } from '../first-step/schema.ts';
import type { Worded } from '../flow/schema.ts';
import type { HelpPoint } from '../help-point/schema.ts';
import type { Condition } from '../vocabulary/schema.ts';
import type { SearchDocument } from './document.ts';
import { type GuidanceContent, guidanceDocuments } from './guidance-source.ts';
import { helpPointDocuments } from './help-point-source.ts';

/** What of the content is searched. */
export interface SearchableContent extends GuidanceContent {
  'help-points': readonly HelpPoint[];
  'first-steps': readonly FirstStep[];
  questions: readonly SearchableQuestion[];
  strip: { alwaysThere: Readonly<Record<string, readonly string[]>> };
}

interface SearchableQuestion {
  id: string;
  title: Worded;
  why: Worded;
}

/** All documents of the content. */
export function documentsOf(content: SearchableContent): SearchDocument[] {
  const alwaysThere = new Set(content.strip.alwaysThere.nl ?? []);
  return [
    ...helpPointDocuments(content['help-points'], alwaysThere),
    ...guidanceDocuments(content),
    ...content['first-steps'].map(firstStepDocument),
    ...content.questions.map(questionDocument),
  ];
}

function firstStepDocument(step: FirstStep): SearchDocument {
  const only = sideOf(step.when);
  return {
    id: step.id,
    type: 'first-step',
    title: step.title,
    text: '',
    url: step.page ?? (step.phone ? `/hulp/${step.phone.helpPoint}/` : '/vragen/'),
    more: step.steps.join(' '),
    ...(only ? { only } : {}),
    meets: [],
    standing: 0,
  };
}

function questionDocument(question: SearchableQuestion): SearchDocument {
  return {
    id: question.id,
    type: 'question',
    title: general(question.title),
    text: '',
    more: general(question.why),
    url: '/vragen/',
    meets: [],
    standing: -1,
  };
}

function general(text: Worded): string {
  return typeof text === 'string' ? text : text.default;
}

/** Whose step it is, when its condition says so. */
function sideOf(condition: Condition): 'victim' | 'own' | undefined {
  if ('is' in condition) return isOwn(condition) ? 'own' : undefined;
  if ('not' in condition) return isOwn(condition.not) ? 'victim' : undefined;
  if ('all' in condition) return condition.all.map(sideOf).find((side) => side !== undefined);
  return undefined;
}

function isOwn(condition: Condition): boolean {
  return 'is' in condition && condition.is.role?.length === 1 && condition.is.role[0] === 'own-behaviour';
}
