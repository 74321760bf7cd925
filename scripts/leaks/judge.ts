/** What the observations mean: a list of promises, each kept or broken, in words for anyone. Pure. */
import type { Observations, SentRequest } from './observe.ts';

export interface Finding {
  /** The promise, as the visitor reads it. */
  promise: string;
  /** What was seen against it; empty: the promise was kept. */
  broken: string[];
}

/** Kinds of file a page may still fetch from its own site while it is used: its own code, style and letters. */
const ownFiles = /\.(m?js|css|woff2|svg|png|webp|ico)$/;

/** Every promise of the site with what was seen against it. */
export function judge(seen: Observations): Finding[] {
  const states = seen.visits.flatMap(({ opened, used }) => [opened, used]);
  const isOwn = ({ url }: SentRequest) => new URL(url).origin === seen.origin;
  return [
    {
      promise: 'Er gaat niets naar een andere site.',
      broken: each(seen.requests.filter((request) => !isOwn(request)).map(({ url }) => url)),
    },
    {
      promise: 'Er wordt niets verstuurd: elk verzoek vraagt alleen om een bestand.',
      broken: each(
        seen.requests
          .filter(({ url, method }) => method !== 'GET' || new URL(url).search !== '')
          .map(({ url, method }) => `${method} ${url}`),
      ),
    },
    {
      promise: 'Tijdens het klikken en typen worden hoogstens eigen bestanden van de site opgehaald.',
      broken: each(
        seen.requests
          .filter(
            (request) => request.duringUse && isOwn(request) && !ownFiles.test(new URL(request.url).pathname),
          )
          .map(({ url }) => url),
      ),
    },
    {
      promise: 'Geen pagina probeert stiekem een andere weg naar buiten, ook geen weg die zou mislukken.',
      broken: each(seen.attempts),
    },
    {
      promise: 'Wat je typt komt nergens terecht dan op je scherm.',
      broken: each([
        ...[...seen.requests.map(({ url }) => url), ...seen.console].filter((text) => has(text, seen.typed)),
        ...states.flatMap(({ url, title, historyState, windowName, stored }) =>
          [url, title, historyState, windowName, ...stored].filter((text) => has(text, seen.typed)),
        ),
      ]),
    },
    {
      promise: 'Er worden geen cookies gezet.',
      broken: each(states.flatMap(({ cookies }) => cookies)),
    },
    {
      promise: 'Er wordt niets op je toestel bewaard.',
      broken: each(states.flatMap(({ stored }) => stored)),
    },
    {
      promise: 'Het adres en de titel van een pagina veranderen niet door wat je kiest.',
      broken: each(
        seen.visits
          .filter(({ opened, used }) => withoutFragment(opened.url) === withoutFragment(used.url))
          .filter(({ opened, used }) => opened.title !== used.title || new URL(used.url).search !== '')
          .map(({ used }) => `${used.url}: ${used.title}`),
      ),
    },
    {
      promise: 'De terugknop onthoudt hoogstens bij welke stap je was, geen antwoord.',
      broken: each(
        states
          .filter(
            ({ historyState, windowName }) =>
              !/^(null|\{"step":\d+\})$/.test(historyState) || windowName !== '',
          )
          .map(({ url, historyState, windowName }) => `${url}: ${historyState} ${windowName}`),
      ),
    },
    {
      promise: 'De site schrijft niets in het logboek van de browser.',
      broken: each(seen.console),
    },
    {
      promise: 'Elke pagina verbiedt zichzelf om iets te versturen.',
      broken: each(
        states
          .filter(
            ({ policy }) =>
              !["default-src 'none'", "connect-src 'none'", "form-action 'none'"].every((part) =>
                policy.includes(part),
              ),
          )
          .map(({ url }) => url),
      ),
    },
    {
      promise:
        'De knop "Verlaat deze site nu" vertelt niet waar je vandaan komt en laat hoogstens een letter achter.',
      broken: seen.exit
        ? each([
            ...seen.exit.requests
              .filter(({ referer }) => referer)
              .map(({ url, referer }) => `${url} hoorde ${referer}`),
            ...seen.exit.stored.filter((text) => !/^sessionStorage [a-z]=.$/.test(text)),
            ...seen.exit.cookies,
          ])
        : ['de knop is niet gevonden'],
    },
  ];
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}

function has(text: string, typed: string): boolean {
  return text.includes(typed) || text.includes(encodeURIComponent(typed));
}

function each(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
