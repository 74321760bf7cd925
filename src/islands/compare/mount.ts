/** Wakes the chooser. Its data comes along as a module; what is chosen is wiped on leaving and on coming back. */
import { h, render } from 'preact';
import type { CompareData } from '../../compare-data.ts';
import { loadData } from '../load-data.ts';
import { Chooser } from './Chooser.tsx';

const root = document.getElementById('compare');
if (root?.dataset.src) await wake(root, root.dataset.src);

async function wake(root: HTMLElement, source: string): Promise<void> {
  const data = await loadData<CompareData>(source);
  const wipe = () => render(null, root);
  const start = () => {
    root.replaceChildren();
    render(h(Chooser, { data }), root);
    root.dataset.ready = '';
  };
  start();
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    wipe();
    start();
  });
  document.addEventListener('waarheen:leave', wipe);
}
