/**
 * A piece of HTML for somebody else's page: names, numbers and plain links. No script, no frame, no picture, no
 * style: whoever reads it there tells us nothing, and the links say nothing about the page they stand on.
 */
import type { PublicHelpPoint } from '../domain/open-data/schema.ts';
import { earliest } from '../domain/shelf-life/valid-until.ts';
import { confirmedChannels } from './channels.ts';
import { escaped } from './markup.ts';
import type { PublishedData } from './publish.ts';

/** The HTML of some help points under a heading, with how long it keeps and where it comes from. */
export function snippet(
  { dataset, root }: PublishedData,
  heading: string,
  points: readonly PublicHelpPoint[],
): string {
  const until = earliest(points.map(({ validUntil }) => validUntil));
  const checked = earliest(points.map(({ checkedOn }) => checkedOn));
  return [
    '<section lang="nl">',
    `  <h2>${escaped(heading)}</h2>`,
    '  <ul>',
    ...points.map((point) => `    <li>${item(point)}</li>`),
    '  </ul>',
    `  <p>${link(root, dataset.attribution)}. ${escaped(dataset.licence.name)}. Nagekeken op <time datetime="${checked}">${checked}</time>, te gebruiken tot en met <time datetime="${until}">${until}</time>.</p>`,
    '</section>',
  ].join('\n');
}

/** The HTML of one link. */
export function link(address: string, text: string): string {
  return `<a href="${escaped(address)}" rel="noopener noreferrer" referrerpolicy="no-referrer">${escaped(text)}</a>`;
}

function item(point: PublicHelpPoint): string {
  const phones = confirmedChannels(point).flatMap(({ kind, number, dial, free }) =>
    kind === 'phone' && number && dial
      ? [`<a href="tel:${dial}">${escaped(number)}</a>${free ? ' (gratis)' : ''}`]
      : [],
  );
  return [`${link(point.page, point.name)}: ${escaped(point.words.summary)}`, ...phones].join(' ');
}
