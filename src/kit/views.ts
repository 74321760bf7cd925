/**
 * The parts of the kit, one at a time. Which one is open lives in this file's memory and nowhere else: no address and
 * no history, for the next person at the counter must not find it with Back. Without script all parts stand below
 * each other, and the same links lead there.
 */
import { entryOf } from './entry.ts';

const views = [...document.querySelectorAll<HTMLElement>('[data-view]')];
const start = views[0];
/** Shows one entry of a list by itself. */
const single = document.querySelector<HTMLElement>('[data-single]');
const back = document.querySelector<HTMLElement>('[data-back]');

interface Place {
  id: string;
  /** The link that led on from here, and how far the page was scrolled. */
  left?: { link: HTMLElement; scrolled: number };
}
const way: Place[] = [{ id: start?.id ?? '' }];

/** Takes over the links within the file. */
export function startViews(): void {
  open(start);
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-with-script]')) hidden.hidden = false;
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target : undefined;
    if (pressed?.closest('[data-back]')) void goBack();
    else if (pressed?.closest('[data-again]')) location.reload();
    const link = pressed?.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || (link.dataset.door && isFlowAwake())) return; // the flow takes its own doors
    event.preventDefault(); // nothing comes in the address, which a browser keeps
    if (!link.dataset.door) void follow(link);
  });
}

function isFlowAwake(): boolean {
  return document.querySelector('#flow[data-ready]') !== null;
}

async function follow(link: HTMLAnchorElement): Promise<void> {
  const { regional } = link.dataset; // without script it leads to what the regional point is a part of
  const id = regional ? `hulp/${regional}/` : decodeURIComponent(link.hash.slice(1));
  const here = way.at(-1);
  const door = document.querySelector<HTMLElement>(`a[data-door][href="#${CSS.escape(id)}"]`);
  if (id === start?.id)
    location.reload(); // to begin anew is to begin empty
  else if (door) {
    way.length = 1;
    open(start);
    door.click();
  } else if (here) {
    here.left = { link, scrolled: scrollY };
    if (await show(id)) way.push({ id });
  }
}

async function goBack(): Promise<void> {
  if (way.length > 1) way.pop();
  const place = way.at(-1);
  await show(place?.id ?? '');
  place?.left?.link.focus({ preventScroll: true });
  scrollTo(0, place?.left?.scrolled ?? 0);
}

/** Shows the part with an id, from its heading on; false when there is none, as for the link to the content. */
async function show(id: string): Promise<boolean> {
  const entry = await entryOf(id);
  const target = document.getElementById(id);
  const [heading, body] = single?.children ?? [];
  if (entry && heading && body) {
    heading.textContent = entry.title;
    body.replaceChildren(...entry.nodes);
    open(single);
  } else if (target?.matches('[data-view]')) open(target);
  else target?.focus();
  return entry !== undefined || target?.matches('[data-view]') === true;
}

function open(view: HTMLElement | null | undefined): void {
  for (const one of views) one.hidden = one !== view;
  if (back) back.hidden = view === start;
  if (view !== start) view?.querySelector('h1')?.focus();
  scrollTo(0, 0);
}
