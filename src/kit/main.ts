/** Wakes the counter kit: the same islands as the site, on the data that stands in this file. */
import '../styles/kit.css';
import { isOver } from '../domain/shelf-life/copy.ts';
import { startViews } from './views.ts';

const { keepsUntil = '' } = document.body.dataset;
if (isOver(keepsUntil, Date.now())) unhide('[data-expired]');
// A browser that cannot unpack the data shows what it shows without script: every part, below each other.
if ('DecompressionStream' in window) {
  startViews();
  await Promise.all([
    import('../islands/search/mount.ts'),
    import('../islands/place/mount.ts'),
    import('../components/opening-hours/open-now.ts'),
    import('../islands/flow/mount.ts'),
  ]);
} else unhide('[data-too-old]');

function unhide(selector: string): void {
  for (const hidden of document.querySelectorAll<HTMLElement>(selector)) hidden.hidden = false;
}
