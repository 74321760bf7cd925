/**
 * Wakes the flow on a page: the doors are links that work without script; with it they open the flow in place,
 * at the same address. The data comes along as a module before the first answer. Answers are wiped on leaving.
 */
import { Fragment, h, render } from 'preact';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { loadPlaces } from '../place/load-places.ts';
import { Flow } from './Flow.tsx';
import { PresetNote } from './PresetNote.tsx';
import { takePreset } from './preset.ts';

const root = document.getElementById('flow');
const start = document.getElementById('start');
if (root?.dataset.src && root.dataset.places && start)
  await wake(root, start, root.dataset.src, root.dataset.places);

async function wake(
  root: HTMLElement,
  start: HTMLElement,
  source: string,
  placesSource: string,
): Promise<void> {
  const presetIds = root.dataset.presets?.split(' ') ?? [];
  const arrivedBy = takePreset(presetIds);
  const [{ default: data }, places] = await Promise.all([
    import(/* @vite-ignore */ source) as Promise<{ default: FlowData }>,
    loadPlaces(placesSource),
  ]);
  const title = document.title;
  const close = () => {
    render(null, root);
    root.hidden = true;
    start.hidden = false;
    document.title = title;
  };
  const open = (facts: Facts, said?: string) => {
    history.pushState({ step: 0 }, '');
    start.hidden = true;
    root.hidden = false;
    document.title = root.dataset.title ?? title;
    const flow = h(Flow, { data, places, start: facts, onClose: close });
    const note = said && h(PresetNote, { said, words: data.ui.preset, onEmpty: close });
    render(h(Fragment, null, note, flow), root);
  };
  document.addEventListener('click', (event) => {
    const door = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-door]') : null;
    if (!door || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { door: role, age } = door.dataset;
    open({ role, ...(age ? { age } : {}) } as Facts);
  });
  const openPreset = (id: string | undefined) => {
    const preset = data.presets[id ?? ''];
    if (preset) open(preset.facts, preset.said);
  };
  window.addEventListener('hashchange', () => openPreset(takePreset(presetIds)));
  // A page that comes back from the cache, or was reloaded halfway, starts empty.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) close();
  });
  for (const print of document.querySelectorAll('[data-print]'))
    print.addEventListener('click', () => window.print());
  document.addEventListener('waarheen:leave', () => render(null, root));
  if (history.state !== null) history.replaceState(null, '');
  openPreset(arrivedBy);
  root.dataset.ready = '';
}
