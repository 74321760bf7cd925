import { expect, test } from '@playwright/test';
import { isBuilt, laterSite, rootSite, sites, siteUrl } from '../support/sites.ts';

for (const site of sites.filter(isBuilt))
  test.describe(site.name, () => {
    const url = siteUrl(site);

    test('sends the policy of the page, and what a meta tag cannot say', async ({ page, request }) => {
      const headers = (await request.get(`${url}/`)).headers();
      await page.goto(`${url}/`);
      const meta = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      expect(headers['content-security-policy']).toContain(meta?.replace(/;\s*$/, ''));
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    test('leaves a page one permission: copying', async ({ page }) => {
      const console: string[] = [];
      page.on('console', (message) => console.push(message.text()));
      await page.goto(`${url}/`);
      const allowed = await page.evaluate(() =>
        (document as unknown as { featurePolicy: { allowedFeatures(): string[] } }).featurePolicy
          .allowedFeatures()
          .filter((name) => !name.startsWith('ch-')),
      );
      expect(allowed).toEqual(['clipboard-write']);
      expect(console).toEqual([]);
    });

    test('keeps the start page and the flow out of every cache', async ({ request }) => {
      expect((await request.get(`${url}/`)).headers()['cache-control']).toBe('no-store');
      expect((await request.get(`${url}/icon.svg`)).headers()['cache-control']).toBe('no-cache');
    });

    test('answers an unknown address with the 404 page', async ({ request }) => {
      const answer = await request.get(`${url}/bestaat-niet/`);
      expect(answer.status()).toBe(404);
    });

    test('sends the compressed copy to who can read it', async ({ request }) => {
      const answer = await request.get(`${url}/`, { headers: { 'accept-encoding': 'br' } });
      expect(answer.headers()['content-encoding']).toBe('br');
      expect(await answer.text()).toContain('<!DOCTYPE html>');
    });
  });

test('refuses an address that climbs out of the site', async () => {
  for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/..\\package.json', '/%00'])
    expect((await rawGet(path)).status, path).toBe(400);
});

test('redirects to the address with a slash, and only within the site', async () => {
  test.skip(!isBuilt(laterSite));
  expect(await rawGet('/proef', laterSite)).toMatchObject({ status: 308, location: '/proef/' });
  expect((await rawGet('//voorbeeld.example/', rootSite)).status).toBe(400);
});

/** A request whose path is sent as it stands; fetch and Playwright would tidy it up first. */
async function rawGet(
  path: string,
  site = rootSite,
): Promise<{ status: number; location: string | undefined }> {
  const { get } = await import('node:http');
  const { hostname, port } = new URL(siteUrl(site));
  return new Promise((done, failed) => {
    get({ hostname, port, path }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, location: answer.headers.location });
    }).on('error', failed);
  });
}
