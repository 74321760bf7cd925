/** The pages without script: one per door and answer, with the facts that it stands for. Pure, build time. */
import type { Question, Worded } from './domain/flow/schema.ts';
import type { Facts } from './domain/vocabulary/schema.ts';
import type { Content } from './read-content.ts';

export interface FlowPage {
  /** Slug of the door: "mij". */
  door: string;
  /** Slug of the page within the door. */
  slug: string;
  title: string;
  facts: Facts;
  /** The same page for the first week, or back from it. */
  sibling?: { slug: string; recent: boolean };
}

type Role = NonNullable<Facts['role']>;

/** Every page without script of one door, in the order of the answers. */
export function flowPagesOf(content: Content, role: Role): FlowPage[] {
  const pages = content['script-free'];
  const door = content.doors[role].slug;
  if (role === 'own-behaviour')
    return answersOf(content, 'own', role).map(({ value, title }) => ({
      door,
      slug: pages.own[value as keyof typeof pages.own],
      title,
      facts: { role, own: [value] } as Facts,
    }));
  const side = role === 'someone-else' ? { side: 'happened-to-them' as const } : {};
  const all = answersOf(content, 'what', role).flatMap(({ value, title }): FlowPage[] => {
    const slug = pages.what[value as keyof typeof pages.what];
    const facts = { role, ...side, what: [value] } as Facts;
    const page: FlowPage = { door, slug, title, facts };
    if (!pages.recent.some((one) => one === value)) return [page];
    const recent = `${slug}-${pages.recentSuffix}`;
    return [
      { ...page, sibling: { slug: recent, recent: true } },
      {
        door,
        slug: recent,
        title: `${title}. ${pages.words.recentTitle}`,
        facts: { ...facts, when: ['last-3-days', '4-to-7-days'] },
        sibling: { slug, recent: false },
      },
    ];
  });
  if (role === 'professional') return all;
  const theyDidIt: FlowPage = {
    door,
    slug: pages.theyDidIt,
    title: pages.words.theyDidIt,
    facts: { role, side: 'they-did-it' },
  };
  return role === 'someone-else' ? [...all, theyDidIt] : all;
}

function answersOf(content: Content, question: string, role: Role): { value: string; title: string }[] {
  const found = content.questions.find((one) => one.id === question) as Question | undefined;
  return (found?.answers ?? []).map((answer) => {
    const value = answer.sets[question as 'what' | 'own']?.[0] ?? answer.id;
    const group = answer.group ? `${answer.group}: ` : '';
    const text = wordedFor(answer.label, role);
    return { value, title: group ? group + text.charAt(0).toLowerCase() + text.slice(1) : text };
  });
}

function wordedFor(text: Worded, role: Role): string {
  if (typeof text === 'string') return text;
  return (role === 'self' ? undefined : text[role]) ?? text.default;
}
