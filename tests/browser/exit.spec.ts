/**
 * The quick exit. The destination is played by a local page that writes down what it was told, so that the test sees
 * the headers as they arrive there. One list of pages: the exit must work wherever someone is.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';

const pages = ['/', '/veilig-en-anoniem/', '/over/', '/bestaat-niet/'];

/** Answers every request to another host with a neutral page, and keeps those requests. */
async function elsewhere(context: BrowserContext, baseURL: string | undefined) {
  const visits: { url: string; headers: Record<string, string> }[] = [];
  await context.route(
    (url) => url.origin !== baseURL,
    async (route) => {
      visits.push({ url: route.request().url(), headers: await route.request().allHeaders() });
      await route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Weer</title><p>Het weer</p><script>document.body.dataset.referrer = document.referrer</script>',
      });
    },
  );
  return visits;
}

const ways: Record<string, (page: Page) => Promise<void>> = {
  'a click': (page) => page.locator('#leave').click(),
  'the hidden link for the keyboard': async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-leave]').first()).toBeFocused();
    await page.keyboard.press('Enter');
  },
  'the middle button': (page) => page.locator('#leave').click({ button: 'middle' }),
  'Shift three times': async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
};

for (const path of pages)
  for (const [way, leave] of Object.entries(ways))
    test(`${path} is left with ${way}, in the same tab and without a Referer`, async ({
      page,
      context,
      baseURL,
    }) => {
      const visits = await elsewhere(context, baseURL);
      await page.goto(path);
      await leave(page);
      await expect(page.getByText('Het weer')).toBeVisible();
      expect(visits).toHaveLength(1);
      expect(visits[0]?.headers.referer).toBeUndefined();
      expect(await page.evaluate(() => document.body.dataset.referrer)).toBe('');
      expect(context.pages()).toHaveLength(1);
    });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of pages)
    test(`${path} is left without a Referer`, async ({ page, context, baseURL }) => {
      const visits = await elsewhere(context, baseURL);
      await page.goto(path);
      await page.locator('#leave').click();
      await expect(page.getByText('Het weer')).toBeVisible();
      expect(visits).toHaveLength(1);
      expect(visits[0]?.headers.referer).toBeUndefined();
    });
});

test('Back shows a neutral screen, on a fresh load and from memory, until one carries on', async ({
  page,
  context,
  baseURL,
}) => {
  await elsewhere(context, baseURL);
  await page.goto('/over/');
  await page.goto('/veilig-en-anoniem/');
  await page.locator('#leave').click();
  await expect(page.getByText('Het weer')).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL('/over/'); // the page that was left is no longer in the list
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('#leave')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Verder waar ik was' })).toBeVisible();
  expect(await page.title()).toBe('');

  await page.reload();
  await expect(page.locator('main')).toBeHidden();

  await page.getByRole('button', { name: 'Verder waar ik was' }).click();
  await expect(page.locator('main')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.title()).not.toBe('');
});

test('one neutral mark in this tab is all that is kept', async ({ page, context, baseURL }) => {
  await elsewhere(context, baseURL);
  await page.goto('/');
  await page.goto('/over/');
  await page.locator('#leave').click();
  await expect(page.getByText('Het weer')).toBeVisible();
  await page.goBack();
  const kept = await page.evaluate(async () => ({
    session: Object.entries(sessionStorage),
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state,
  }));
  expect(kept).toEqual({ session: [['w', '1']], local: 0, databases: 0, caches: 0, workers: 0, state: null });
  expect(await context.cookies()).toEqual([]);
});

test('the neutral screen can itself be left', async ({ page, context, baseURL }) => {
  await elsewhere(context, baseURL);
  await page.goto('/over/');
  await page.goto('/');
  await page.locator('#leave').click();
  await expect(page.getByText('Het weer')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Naar een andere site' }).click();
  await expect(page.getByText('Het weer')).toBeVisible();
});

test('a page kept in memory is guarded when it is shown again', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    sessionStorage.setItem('w', '1');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('main')).toBeHidden();
  await expect(page.getByText('Deze pagina is gesloten.')).toBeVisible();
});

test.describe('while the other site is slow', () => {
  test.beforeEach(async ({ page, context, baseURL }) => {
    await context.route(
      (url) => url.origin !== baseURL,
      () => {
        // Never answered: the page stays as it was left.
      },
    );
    await page.goto('/');
    await page.evaluate(() => {
      const field = (tag: 'input' | 'textarea' | 'select', id: string, type?: string) => {
        const made = Object.assign(document.createElement(tag), { id });
        if (type) made.setAttribute('type', type);
        if (made instanceof HTMLSelectElement) made.add(new Option('een'));
        document.querySelector('main')?.append(made);
      };
      field('input', 'typed');
      field('input', 'ticked', 'checkbox');
      field('textarea', 'told');
      field('select', 'chosen');
    });
    await page.locator('#typed').fill('geheim');
    await page.locator('#told').fill('geheim');
    await page.locator('#ticked').check();
  });

  test('the page is covered at once, its title and its fields are empty, and islands are told', async ({
    page,
  }) => {
    const seen = await page.evaluate(() => {
      let told = false;
      document.addEventListener('waarheen:leave', () => {
        told = true;
      });
      document.getElementById('leave')?.click();
      const field = (id: string) => document.getElementById(id) as HTMLInputElement;
      return {
        told,
        title: document.title,
        main: getComputedStyle(document.querySelector('main') as Element).display,
        cover: document.getElementById('left')?.innerText.trim(),
        fields: [field('typed').value, field('told').value, field('ticked').checked, field('chosen').value],
      };
    });
    expect(seen).toEqual({
      told: true,
      title: '',
      main: 'none',
      cover: 'Bezig met laden',
      fields: ['', '', false, ''],
    });
  });

  test('speech stops', async ({ page }) => {
    const cancelled = await page.evaluate(() => {
      let count = 0;
      Object.defineProperty(window, 'speechSynthesis', { value: { cancel: () => (count += 1) } });
      document.getElementById('leave')?.click();
      return count;
    });
    expect(cancelled).toBe(1);
  });

  test('a second press changes nothing', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const told = await page.evaluate(() => {
      let count = 0;
      document.addEventListener('waarheen:leave', () => {
        count += 1;
      });
      document.getElementById('leave')?.click();
      document.getElementById('leave')?.click();
      return count;
    });
    expect(told).toBe(1);
    await expect.poll(() => requests.length).toBe(1);
  });

  test('a page that is still loading when it is left stays covered', async ({ page }) => {
    const left = await page.evaluate(() => {
      document.getElementById('leave')?.click();
      document.dispatchEvent(new Event('DOMContentLoaded'));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      return document.documentElement.dataset.left;
    });
    expect(left).toBe('leaving');
  });

  test('nothing on the page can hold it back', async ({ page }) => {
    const left = await page.evaluate(() => {
      for (const kind of ['click', 'keyup', 'keydown'])
        document.body.addEventListener(kind, (event) => event.stopImmediatePropagation(), true);
      document.getElementById('leave')?.click();
      return document.documentElement.dataset.left;
    });
    expect(left).toBe('leaving');
  });
});

test.describe('Shift', () => {
  const left = (page: Page) => page.evaluate(() => document.documentElement.dataset.left);
  test.beforeEach(async ({ page, context, baseURL }) => {
    await context.route(
      (url) => url.origin !== baseURL,
      () => {},
    );
    await page.clock.install();
    await page.goto('/');
  });

  test('is announced politely and forgotten after five seconds', async ({ page }) => {
    const status = page.locator('#leave-status');
    await expect(status).toHaveAttribute('role', 'status');
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Druk nog twee keer op Shift om weg te gaan.');
    await page.clock.runFor(4000);
    await page.keyboard.press('Shift');
    await expect(status).toHaveText('Druk nog een keer op Shift om weg te gaan.');
    await page.clock.runFor(5100);
    await expect(status).toHaveText('Drie keer Shift is voorbij. Je bent er nog.');
    await page.keyboard.press('Shift');
    expect(await left(page)).toBeUndefined();
  });

  for (const between of ['a', 'Escape', 'Control'])
    test(`starts anew after ${between}`, async ({ page }) => {
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.keyboard.press(between);
      await page.keyboard.press('Shift');
      expect(await left(page)).toBeUndefined();
      await expect(page.locator('#leave-status')).toHaveText('Druk nog twee keer op Shift om weg te gaan.');
    });

  test('does not count capital letters, nor Shift beside another key', async ({ page }) => {
    for (const keys of ['Shift+A', 'Shift+B', 'Shift+C']) await page.keyboard.press(keys);
    await page.keyboard.down('Alt');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.keyboard.up('Alt');
    expect(await left(page)).toBeUndefined();
  });
});

test('at 400% zoom the exit stays, is big enough and never covers what has focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 }); // 1280 x 1024 at 400%
  for (const path of pages) {
    await page.goto(path);
    const exit = page.locator('#leave');
    const stops = await page.locator('a[href], button, summary, input').count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('header');
        if (!focused || !bar || focused === document.body || bar.contains(focused)) return undefined;
        if (focused.matches('.skip-link')) return undefined;
        const box = focused.getBoundingClientRect();
        const edge = bar.getBoundingClientRect().bottom;
        return box.top < edge - 1
          ? `${focused.textContent?.trim()} at ${box.top}, bar to ${edge}`
          : undefined;
      });
      expect(covered, path).toBeUndefined();
    }
    const box = await exit.boundingBox();
    expect(box?.y, path).toBeLessThan(60);
    expect(box?.height, path).toBeGreaterThanOrEqual(48);
    expect((box?.x ?? 0) + (box?.width ?? 0), path).toBeLessThanOrEqual(320);
  }
});

test('nothing lies over the exit, wherever the page is scrolled to', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    for (const part of [0, 0.5, 1]) {
      const onTop = await page.evaluate((share) => {
        window.scrollTo(0, document.documentElement.scrollHeight * share);
        const box = document.getElementById('leave')?.getBoundingClientRect();
        if (!box) return false;
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return Boolean(hit?.closest('#leave'));
      }, part);
      expect(onTop, `${path} at ${part}`).toBe(true);
    }
  }
});
