/** The counter kit as someone at a counter opens it: a file on this computer, not a page of a server. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootSite } from './sites.ts';

/** Its address on this computer. */
export const kitUrl = pathToFileURL(resolve(rootSite.folder, 'balie/waarheen-balie.html')).href;

/** A day on which it may be used, and one on which it may not. */
export const inTime = '2026-12-01T12:00:00Z';
export const tooLate = '2027-05-22T12:00:00Z';
