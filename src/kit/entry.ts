/** One help point, situation or region by itself: what stands in its list, with what came along packed. */
import type { FlowData } from '../flow-data.ts';
import { element } from '../islands/search/element.ts';
import type { KitData } from '../kit-data.ts';
import { loadData } from './load-data.ts';

export interface Entry {
  title: string;
  nodes: Node[];
}

/** The entry with an id such as "hulp/veilig-thuis/"; undefined when it is not an entry of a list. */
export async function entryOf(id: string): Promise<Entry | undefined> {
  const kit = await loadData<KitData>('kit-data.js');
  const name = id.split('/')[1] ?? '';
  const regional = id.startsWith('hulp/') ? kit.regional[name] : undefined;
  if (regional) {
    const { name: title, parent, lines, site } = regional;
    return {
      title,
      nodes: [
        ...lines.map((line) => element('p', {}, line)),
        ...(site ? [outward(site)] : []),
        ...inList(`hulp/${parent}/`),
        ...(await packedParts(kit, parent)),
      ],
    };
  }
  const entry = listed(id);
  if (!entry) return undefined;
  const more = id.startsWith('hulp/') ? await packedParts(kit, name) : [];
  return { title: entry.querySelector('summary')?.textContent ?? '', nodes: [...inList(id), ...more] };
}

function listed(id: string): HTMLElement | null | undefined {
  return document.getElementById(id)?.closest<HTMLElement>('details[id]');
}

/** A copy of what stands folded in a list. */
function inList(id: string): Node[] {
  const [, ...rest] = listed(id)?.children ?? [];
  return rest.map((part) => part.cloneNode(true));
}

async function packedParts({ national, firstTenMinutes }: KitData, id: string): Promise<Node[]> {
  const { cards } = await loadData<FlowData>('flow-data.js');
  const first = cards[id]?.firstTenMinutes ?? [];
  const lines = first.map((line) => element('li', {}, line));
  return [
    ...(lines.length > 0 ? [element('h2', {}, firstTenMinutes), element('ol', {}, ...lines)] : []),
    ...(national[id] ?? []).flatMap(([heading, text]) => [
      element('h2', {}, heading),
      element('p', {}, text),
    ]),
  ];
}

function outward(site: string): HTMLElement {
  const { hostname } = new URL(site);
  const link = { href: site, rel: 'nofollow noreferrer noopener', class: 'tap' };
  return element('p', {}, element('a', link, hostname.replace(/^www\./, '')));
}
