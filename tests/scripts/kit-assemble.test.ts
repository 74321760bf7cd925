import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { metaPolicy } from '../../scripts/headers.ts';
import { assembleKit, type KitParts, partsOf } from '../../scripts/kit/assemble.ts';

const built = (body: string) =>
  '<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="old">' +
  '<link rel="stylesheet" href="/proef/_astro/a.css"><script src="/proef/leave.js" data-a="b"></script></head>' +
  `<body>${body}<script type="module" src="/proef/_astro/b.js"></script></body></html>`;

const kitOf = (body: string, parts: Partial<KitParts> = {}) =>
  assembleKit({
    page: built(body),
    root: '/proef/',
    style: 'a{color:red}',
    exit: 'leave()',
    code: 'start()',
    data: { 'x-data.js': 'eJw=' },
    ...parts,
  });

test('a link to a page leads to the same part of the file', () => {
  const kit = kitOf('<section id="hulp/x/"></section><a class="tap" href="/proef/hulp/x/#y" data-a>X</a>');
  expect(kit).toContain('<a class="tap" href="#hulp/x/" data-a>X</a>');
});

test('a page that did not come along has no link, and keeps its words', () => {
  expect(kitOf('<p>Lees <a href="/proef/over/">over ons</a>.</p>')).toContain(
    '<p>Lees <span>over ons</span>.</p>',
  );
});

test('links to others tell nothing; numbers stay as they are', () => {
  const kit = kitOf(
    '<a href="https://elders.example/" rel="noopener" class="b">E</a><a href="tel:112">112</a>',
  );
  expect(kit).toContain(
    '<a href="https://elders.example/" rel="nofollow noreferrer noopener" class="b">E</a><a href="tel:112">112</a>',
  );
});

test('code and style stand inside, and the policy names exactly these', () => {
  const kit = kitOf('');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(kit).toContain('<script data-a="b">leave()</script>');
  expect(kit).toContain('<script type="module">start()</script>');
  expect(kit).not.toMatch(/_astro|<link|content="old"/);
  expect(metaPolicy(kit)).toContain(
    `script-src ${hash('leave()')} ${hash('start()')}; style-src ${hash('a{color:red}')}`,
  );
});

test('code cannot end its own element, and is hashed as it stands there', () => {
  const kit = kitOf('', { code: 'say("</script><!--")' });
  const stands = kit.match(/<script type="module">(.*?)<\/script>/)?.[1] ?? '';
  expect(stands).toBe('say("<\\/script><\\!--")');
  expect(metaPolicy(kit)).toContain(createHash('sha256').update(stands).digest('base64'));
});

test('code with a dollar sign comes in unchanged', () => {
  expect(kitOf('', { code: 'f("$&$1")', style: 'a{b:"$&"}' })).toMatch(/f\("\$&\$1"\)[\s\S]*$/);
});

test('the parts of a page are its ids that look like addresses', () => {
  expect([...partsOf('<p id="start"><p class="a" id="hulp/x/">')]).toEqual(['/hulp/x/']);
});
