/**
 * The discreet mode: steps replace each other in the history of this tab, so that the browser's Back leaves the page and
 * "Terug" on the page does what Back did. It is on while its box is ticked; the box itself goes with the page.
 */
const box = document.querySelector<HTMLInputElement>('[data-discreet]');

/** Whether nothing may be added to the history. */
export function isDiscreet(): boolean {
  return box?.checked === true;
}

/** Goes to a step: a new entry in the history, or in the discreet mode the same one. */
export function takeStep(step: number): void {
  history[isDiscreet() ? 'replaceState' : 'pushState']({ step }, '');
}

/** Shows the box to who has script. */
export function offerDiscreetMode(): void {
  const fold = box?.closest('details');
  if (fold) fold.hidden = false;
}
