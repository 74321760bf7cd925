import { expect, test } from 'vitest';
import { elementsIn, withinSite } from '../support/built-site.ts';
import { laterSite } from '../support/sites.ts';

const page = { path: '/hulp/', html: '', elements: [] };

test('reads elements with all their attributes', () => {
  const html = `<!-- <a href="/no/"> --><title>A &amp; b</title><a href="/x/?a=1&amp;b=2" data-leave class='y'>z</a>`;
  expect(elementsIn(html)).toMatchObject([
    { name: 'title', text: 'A &amp; b' },
    { name: 'a', attributes: { href: '/x/?a=1&b=2', 'data-leave': '', class: 'y' } },
  ]);
});

test('does not take script for elements', () => {
  expect(elementsIn('<script>if (a<b) "<a href=x>"</script>').map(({ name }) => name)).toEqual(['script']);
});

test('knows what lies within a site under a sub-path', () => {
  expect(withinSite(laterSite, page, '/proef/over/#wie')).toBe('/over/');
  expect(withinSite(laterSite, page, '#wie')).toBe('/hulp/');
  expect(withinSite(laterSite, page, '/over/')).toBeUndefined();
  expect(withinSite(laterSite, page, 'https://elsewhere.example/')).toBeUndefined();
});
