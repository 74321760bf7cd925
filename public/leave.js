// @ts-check
/**
 * The quick exit and the page guard. A plain blocking script, so that it acts before anything is painted.
 * The link works without it; with it, the page is hidden in the same frame, wiped and replaced.
 * Its one trace is a one-letter mark in this tab's sessionStorage, so that Back shows a neutral screen.
 */
(() => {
  const page = document.documentElement;
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const words = script.dataset;
  const markName = 'w';
  const between = 5000;
  let presses = 0;
  let lastPress = 0;

  const hasLeft = () => {
    try {
      return sessionStorage.getItem(markName) !== null;
    } catch {
      return false;
    }
  };
  const mark = () => {
    try {
      sessionStorage.setItem(markName, '1');
    } catch {
      // No storage allowed: leaving still works, only Back is not guarded.
    }
  };
  /** Hides everything but one calm line; what it says and offers depends on the state. */
  const cover = (/** @type {'leaving' | 'left'} */ state) => {
    page.dataset.left = state;
    document.title = '';
  };
  const guard = () => {
    if (hasLeft()) cover('left');
  };

  const leave = () => {
    const link = document.getElementById('leave');
    if (!(link instanceof HTMLAnchorElement)) return;
    mark();
    cover('leaving');
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    for (const field of document.querySelectorAll('input, textarea, select'))
      if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
        field.checked = false;
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = '';
    document.dispatchEvent(new Event('waarheen:leave'));
    location.replace(link.href);
  };

  const say = (/** @type {string | undefined} */ text) => {
    const line = document.getElementById('leave-status');
    if (line) line.textContent = text ?? '';
  };

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-leave]')) {
      event.preventDefault();
      leave();
    } else if (target?.closest('#carry-on')) {
      try {
        sessionStorage.removeItem(markName);
      } catch {
        // Nothing was stored.
      }
      location.reload();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      presses = 0;
      return;
    }
    if (event.repeat) return;
    const now = event.timeStamp;
    presses = now - lastPress < between ? presses + 1 : 1;
    lastPress = now;
    if (presses === 3) leave();
    else say(presses === 1 ? words.shiftMore : words.shiftOnce);
  });
  window.addEventListener('pageshow', guard);
  document.addEventListener('DOMContentLoaded', guard);
  guard();
})();
