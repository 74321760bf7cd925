/**
 * The discreet mode: steps replace each other in the history of this tab, so that the browser's Back leaves the page and
 * "Terug" on the page does what Back did. It is on while its box is ticked; the box itself goes with the page.
 */
const box = document.querySelector<HTMLInputElement>('[data-discreet]');

/** The states that Back would have led to; step numbers only. */
let passed: unknown[] = [];

/** Goes a step on: a new entry in the history, or in the discreet mode the same one. */
export function takeStep(step: number): void {
  if (!box?.checked) {
    history.pushState({ step }, '');
    return;
  }
  passed.push(history.state);
  history.replaceState({ step }, '');
}

/** Goes a step back, as the browser's Back would. */
export function stepBack(): void {
  if (passed.length === 0) {
    history.back();
    return;
  }
  const state = passed.pop();
  history.replaceState(state, '');
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
}

/** Begins anew, at the doors. */
export function forgetSteps(): void {
  if (passed.length > 0) history.replaceState(null, '');
  passed = [];
}

/** Shows the box, and follows links to other pages of the site without adding to the history. */
export function offerDiscreetMode(): void {
  if (!box) return;
  const fold = box.closest('details');
  if (fold) fold.hidden = false;
  window.addEventListener('popstate', (event) => {
    if (event.isTrusted) passed = []; // Back of the browser, to a step from before the mode
  });
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!box.checked || !link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (link.origin !== location.origin || link.pathname === location.pathname) return;
    event.preventDefault();
    location.replace(link.href);
  });
}
