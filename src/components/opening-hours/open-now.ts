/** Fills in every OpenNow of a page by the visitor's clock, and puts what is open first where a list asks for it. */
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { type State, status } from '../../domain/opening-hours/status.ts';
import { type StatusWords, statusSentence } from '../../domain/opening-hours/words.ts';

const source = document.querySelector<HTMLElement>('[data-opening-words]');
const words = JSON.parse(source?.dataset.openingWords ?? '{}') as StatusWords;
const order: State[] = ['open', 'unknown', 'closed'];

function fillIn() {
  const now = Date.now();
  for (const place of document.querySelectorAll<HTMLElement>('[data-week]')) {
    const found = status(JSON.parse(place.dataset.week ?? ''), now, isDutchHoliday);
    place.textContent = statusSentence(found, now, words, document.documentElement.lang);
    place.dataset.state = found.state;
    place.hidden = false;
  }
}

/** Only once: nothing may move under a finger that is about to press. */
function putOpenFirst() {
  for (const list of document.querySelectorAll('[data-open-first]')) {
    list.append(...[...list.children].sort((a, b) => rank(a) - rank(b)));
  }
  for (const note of document.querySelectorAll<HTMLElement>('[data-open-first-note]')) note.hidden = false;
}

function rank(item: Element): number {
  return order.findIndex((state) => item.querySelector(`[data-state=${state}]`));
}

fillIn();
putOpenFirst();
document.addEventListener('visibilitychange', fillIn);
