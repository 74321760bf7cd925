import { expect, test } from 'vitest';
import { robotsTxt } from '../../src/exports/robots-txt.ts';

const sitemap = 'https://voorbeeld.example/sitemap-index.xml';

test('before the launch search engines may read nothing', () => {
  expect(robotsTxt(false, sitemap)).toBe('User-agent: *\nDisallow: /\n');
});

test('after it they may read everything, and are told which pages there are', () => {
  expect(robotsTxt(true, sitemap)).toBe(`User-agent: *\nDisallow:\nSitemap: ${sitemap}\n`);
});

test('without an address of the site there is no list of pages', () => {
  expect(robotsTxt(true, undefined)).toBe('User-agent: *\nDisallow:\n');
});
