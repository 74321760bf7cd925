/** Guides as pages ask for them: one by its id, or all of a group in order. */
import { contentIn } from './content.ts';
import type { Guide, GuideGroup } from './domain/guide/schema.ts';
import { href, pathsPerLanguage } from './i18n/paths.ts';

/** A guide by id; a missing one is a mistake in the content, found at build time. */
export function guideById(language: string, id: string): Guide {
  const guide = contentIn(language).guides.find((one) => one.id === id);
  if (!guide) throw new Error(`There is no guide named ${id}`);
  return guide;
}

/** The guides of a group in their order, without the one that is the page of the group itself. */
export function guidesOf(language: string, group: GuideGroup, index: string): Guide[] {
  return contentIn(language)
    .guides.filter((one) => one.group === group && one.id !== index)
    .sort((a, b) => a.order - b.order);
}

/** The same as cards for a list: `/zelf/` + id. */
export function cardsOf(language: string, group: GuideGroup, index: string) {
  return guidesOf(language, group, index).map(({ id, title, summary }) => ({
    address: href(language, `/${index}/${id}/`),
    title,
    summary,
  }));
}

/** What `getStaticPaths` of a group's [id] page returns. */
export function pathsOfGroup(group: GuideGroup, index: string) {
  return pathsPerLanguage().flatMap(({ params, props }) =>
    guidesOf(props.lang, group, index).map((guide) => ({
      params: { ...params, id: guide.id },
      props: { ...props, guide },
    })),
  );
}
