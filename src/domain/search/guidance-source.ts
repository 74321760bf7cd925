/** Situations, guides, words for people around, terms and pages as search documents. Build time only. */
import type { Guide, GuideGroup } from '../guide/schema.ts';
import type { Page } from '../page/schema.ts';
import type { RelationKit } from '../relation/schema.ts';
import type { Scene } from '../scene/schema.ts';
import type { Situation } from '../situation/schema.ts';
import type { Term } from '../term/schema.ts';
import type { SearchDocument } from './document.ts';

export interface GuidanceContent {
  situations: readonly Situation[];
  scenes: readonly Scene[];
  guides: readonly Guide[];
  relations: readonly RelationKit[];
  terms: readonly Term[];
  pages: readonly Page[];
}

/** All guidance. */
export function guidanceDocuments(content: GuidanceContent): SearchDocument[] {
  return [
    ...content.situations.map((one) => situationDocument(one, content.scenes)),
    ...content.guides.map(guideDocument),
    ...content.relations.map(relationDocument),
    ...content.terms.map(termDocument),
    // A page within another is found through it.
    ...content.pages.filter(({ within }) => !within).map(pageDocument),
  ];
}

/** A situation, with the scenes that belong to it: people type scenes. */
function situationDocument(situation: Situation, scenes: readonly Scene[]): SearchDocument {
  const own = scenes.filter(({ belongsTo }) => (belongsTo as readonly string[]).includes(situation.id));
  return {
    id: situation.id,
    type: 'situation',
    title: situation.title,
    text: situation.summary,
    url: `/wat-is-er-gebeurd/${situation.id}/`,
    more: [...texts(situation.recognise), ...own.map(({ title, words }) => `${title}. ${words}`)].join(' '),
    only: 'victim',
    meets: [],
    standing: 0.3,
  };
}

/** The folder of a group of guides; a guide of another group stands at the top. */
const folders: Partial<Record<GuideGroup, string>> = {
  children: 'kinderen',
  own: 'zelf',
  professionals: 'professionals',
};

function guideDocument(guide: Guide): SearchDocument {
  const folder = folders[guide.group];
  return {
    id: guide.id,
    type: 'guide',
    title: guide.title,
    text: guide.summary,
    url: folder && folder !== guide.id ? `/${folder}/${guide.id}/` : `/${guide.id}/`,
    more: [
      ...texts(guide.lead),
      ...guide.sections.flatMap(({ heading, passages }) => [heading, ...texts(passages)]),
    ].join('. '),
    ...(guide.group === 'own' && guide.facts?.role !== 'someone-else' ? { only: 'own' as const } : {}),
    ...(guide.group === 'first-week' ? { only: 'victim' as const } : {}),
    meets: [],
    standing: guide.group === 'figures' || guide.group === 'landscape' ? -0.5 : 0,
  };
}

/** What to say to someone around. Its id gets the folder in front: a guide may have the same one. */
function relationDocument(kit: RelationKit): SearchDocument {
  return {
    id: `naasten-${kit.id}`,
    type: 'guide',
    title: kit.title,
    text: kit.summary,
    url: `/naasten/${kit.id}/`,
    more: kit.say.join(' '),
    ...(kit.facts.side === 'happened-to-them' ? { only: 'victim' as const } : {}),
    meets: [],
    standing: 0,
  };
}

function termDocument(term: Term): SearchDocument {
  return {
    id: term.id,
    type: 'term',
    title: term.term,
    text: '', // the meaning is one tap away; 0.8 KB of the data's 35
    url: `/woordenlijst/#${term.id}`,
    names: term.forms,
    meets: [],
    standing: -0.3,
  };
}

function pageDocument(page: Page): SearchDocument {
  return {
    id: page.id,
    type: 'guide',
    title: page.title,
    text: page.lead ?? '',
    url: `/${page.id}/`,
    meets: [],
    standing: -0.5,
  };
}

function texts(passages: readonly { text: string }[]): string[] {
  return passages.map(({ text }) => text);
}
