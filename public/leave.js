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
  let leaving = false;
  let presses = 0;
  let shiftAlone = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let patience;

  /** Runs what touches the storage of this tab. Where none is allowed, leaving works and only Back is unguarded. */
  const withStorage = (/** @type {(storage: Storage) => boolean | void} */ use) => {
    try {
      return use(sessionStorage) === true;
    } catch {
      return false;
    }
  };

  /** Hides everything but one calm line; what it says and offers depends on the state. */
  const cover = (/** @type {'leaving' | 'left'} */ state) => {
    page.dataset.left = state;
    document.title = '';
    for (const field of document.querySelectorAll('input, textarea, select')) {
      if (field instanceof HTMLSelectElement) field.selectedIndex = -1;
      else if (field instanceof HTMLTextAreaElement) field.value = '';
      else if (field instanceof HTMLInputElement) {
        field.value = '';
        field.checked = false;
      }
    }
  };
  const guard = () => {
    if (!leaving && withStorage((storage) => storage.getItem(markName) !== null)) cover('left');
  };

  const leave = () => {
    const link = document.getElementById('leave');
    if (leaving || !(link instanceof HTMLAnchorElement)) return;
    leaving = true;
    withStorage((storage) => storage.setItem(markName, '1'));
    cover('leaving');
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    document.dispatchEvent(new Event('waarheen:leave')); // islands empty what they hold in memory
    location.replace(link.href);
  };
  const carryOn = () => {
    withStorage((storage) => storage.removeItem(markName));
    location.reload();
  };

  const say = (/** @type {string | undefined} */ text) => {
    const line = document.getElementById('leave-status');
    if (line) line.textContent = text ?? '';
  };
  /** Starts counting anew, and says so to whoever heard a count. */
  const forget = (/** @type {string | undefined} */ text) => {
    clearTimeout(patience);
    if (presses > 0) say(text);
    presses = 0;
  };

  // All on the way down (capture): nothing on the page can hold the exit back, whatever state it is in.
  const press = (/** @type {MouseEvent} */ event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('#carry-on')) carryOn();
    else if (target?.closest('[data-leave]') && event.button !== 2) {
      event.preventDefault();
      leave();
    }
  };
  document.addEventListener('click', press, true);
  document.addEventListener('auxclick', press, true); // the middle button would leave this page open

  document.addEventListener('pointerdown', () => forget(''), true);
  document.addEventListener(
    'keydown',
    (event) => {
      shiftAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!shiftAlone) forget('');
    },
    true,
  );
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || !shiftAlone) return; // a capital letter is not a press
      shiftAlone = false;
      presses += 1;
      clearTimeout(patience);
      if (presses === 3) {
        leave();
        return;
      }
      say(presses === 1 ? words.shiftMore : words.shiftOnce);
      patience = setTimeout(forget, between, words.shiftOver);
    },
    true,
  );

  window.addEventListener('pageshow', (event) => {
    if (event.persisted) leaving = false;
    guard();
  });
  document.addEventListener('DOMContentLoaded', guard);
  guard();

  // Firefox brings an earlier page back with the storage that it had then: without the mark. A page that holds a lock
  // is not kept that way, so that Back loads it anew. Nothing waits for the lock, and it ends with the page.
  navigator.locks?.request(markName, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});

  // Paper carries the title on its edge, and a printer's queue shows it.
  let title = '';
  window.addEventListener('beforeprint', () => {
    title = document.title;
    document.title = 'Document';
  });
  window.addEventListener('afterprint', () => {
    document.title = title;
  });
})();
