/**
 * Wakes the flow on a page: the doors are links that work without script; with it they open the flow in place,
 * at the same address and under the same title. The data comes along as a module before the first answer. Answers are wiped on leaving.
 */
import { h, render } from 'preact';
import { narrowed } from '../../domain/preset/narrow.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { loadData } from '../load-data.ts';
import { loadPlaces } from '../place/load-places.ts';
import { isDiscreet, offerDiscreetMode, takeStep } from './discreet.ts';
import { Flow } from './Flow.tsx';
import { takePreset } from './preset.ts';

const root = document.getElementById('flow');
const start = document.getElementById('start');
if (root && start) await wake(root, start);

async function wake(root: HTMLElement, start: HTMLElement): Promise<void> {
  const { src = '', places: placesSource = '', presets = '' } = root.dataset;
  const presetIds = presets.split(' ');
  const arrivedBy = takePreset(presetIds);
  const [data, places] = await Promise.all([loadData<FlowData>(src), loadPlaces(placesSource)]);
  const own = document.querySelector<HTMLElement>('[data-own]');
  const show = (role?: Facts['role']) => {
    start.hidden = role !== undefined;
    root.hidden = !start.hidden;
    if (own) own.hidden = role !== 'own-behaviour';
  };
  const close = () => {
    render(null, root);
    if (isDiscreet()) history.replaceState(null, '');
    show();
  };
  const open = (facts: Facts, said?: string, questions = data.questions) => {
    takeStep(0);
    show(facts.role);
    render(null, root);
    render(h(Flow, { data: { ...data, questions }, places, start: facts, said, onClose: close }), root);
  };
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target : null;
    if (pressed?.closest('[data-print]')) window.print();
    const link = pressed?.closest('a');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { door: role, age } = link.dataset;
    if (role) {
      event.preventDefault();
      open({ role, ...(age ? { age } : {}) } as Facts);
    } else if (isDiscreet() && link.origin === location.origin && link.pathname !== location.pathname) {
      event.preventDefault();
      location.replace(link.href);
    }
  });
  const openPreset = (id = '') => {
    const preset = data.presets[id];
    if (preset) open(preset.facts, preset.said, narrowed(data.questions, preset.facts));
  };
  window.addEventListener('hashchange', () => openPreset(takePreset(presetIds)));
  // A page that comes back from the cache, or was reloaded halfway, starts empty.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) close();
  });
  document.addEventListener('waarheen:leave', () => render(null, root));
  history.replaceState(null, '');
  offerDiscreetMode();
  openPreset(arrivedBy);
  root.dataset.ready = '';
}
