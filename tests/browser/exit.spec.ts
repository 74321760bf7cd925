/**
 * The quick exit. The destination is played by a local page that writes down what it was told, so that the test sees
 * the headers as they arrive there. One list of pages: the exit must work wherever someone is.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { answer, enter, showResult } from '../support/flow.ts';

const pages = [
  '/',
  '/vragen/',
  '/veilig-en-anoniem/',
  '/over/',
  '/afdrukken/veilig-thuis/',
  '/bestaat-niet/',
];

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
  'a double click': async (page) => {
    const box = await page.locator('#leave').boundingBox();
    if (!box) throw new Error('There is no exit to press.');
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
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

test.describe('while the page is still waking up', () => {
  /** Holds back what the page asks for; returns the letting go. */
  async function hold(page: Page, what: string | RegExp): Promise<() => void> {
    let letGo = () => {};
    const later = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route(what, async (route) => {
      await later;
      await route.continue().catch(() => {}); // the page may be gone
    });
    return letGo;
  }
  for (const way of ['a click', 'Shift three times'])
    test(`${way} leaves before the flow is ready, and what comes later stays covered`, async ({
      page,
      context,
      baseURL,
    }) => {
      const asked: string[] = [];
      await context.route(
        (url) => url.origin !== baseURL,
        (route) => {
          asked.push(route.request().url()); // never answered: the page stays as it was left
        },
      );
      const letGo = await hold(page, '**/flow-data.js');
      await page.goto('/vragen/', { waitUntil: 'domcontentloaded' });
      await expect(page.locator('#flow[data-ready]')).toHaveCount(0);
      // In one go: once a page is being left, a second question to it would wait for the next page.
      const seen = page.evaluate(async (shift) => {
        const look = () => ({
          left: document.documentElement.dataset.left,
          title: document.title,
          main: getComputedStyle(document.querySelector('main') as Element).display,
        });
        if (!shift) document.getElementById('leave')?.click();
        else
          for (let press = 0; press < 3; press++)
            for (const kind of ['keydown', 'keyup'])
              document.body.dispatchEvent(new KeyboardEvent(kind, { key: 'Shift', bubbles: true }));
        const atOnce = look();
        while (!document.querySelector('#flow[data-ready]'))
          await new Promise((done) => setTimeout(done, 20));
        return { atOnce, later: look() };
      }, way !== 'a click');
      await expect.poll(() => asked.length).toBe(1);
      letGo();
      const covered = { left: 'leaving', title: '', main: 'none' };
      expect(await seen).toEqual({ atOnce: covered, later: covered });
      expect(asked).toHaveLength(1);
    });

  test('works where the scripts of the page never come', async ({ page, context, baseURL }) => {
    const visits = await elsewhere(context, baseURL);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('/vragen/');
    await page.locator('#leave').click();
    await expect(page.getByText('Het weer')).toBeVisible();
    expect(visits).toHaveLength(1);
  });

  test('works as a plain link where even its own script never comes', async ({ page, context, baseURL }) => {
    const visits = await elsewhere(context, baseURL);
    await page.route('**/leave.js', (route) => route.abort());
    await page.goto('/vragen/');
    await page.locator('#leave').click();
    await expect(page.getByText('Het weer')).toBeVisible();
    expect(visits[0]?.headers.referer).toBeUndefined();
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

/** Walks over all that can have focus; returns what the bar with the exit covers of it. */
async function coveredByExit(page: Page): Promise<string[]> {
  const covered: string[] = [];
  const stops = await page.locator('a[href], button, summary, input').count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('header');
      if (!focused || !bar || focused === document.body || bar.contains(focused)) return undefined;
      if (focused.matches('.skip-link')) return undefined;
      const box = focused.getBoundingClientRect();
      const edge = bar.getBoundingClientRect().bottom;
      return box.top < edge - 1 ? `${focused.textContent?.trim()} at ${box.top}, bar to ${edge}` : undefined;
    });
    if (found) covered.push(found);
  }
  return covered;
}

async function expectExitInReach(page: Page, where: string) {
  const box = await page.locator('#leave').boundingBox();
  expect(box?.y, where).toBeLessThan(60);
  expect(box?.height, where).toBeGreaterThanOrEqual(48);
  expect((box?.x ?? 0) + (box?.width ?? 0), where).toBeLessThanOrEqual(320);
}

/** Whether nothing lies over any corner of the exit, from the top of the page to its end. */
async function expectNothingOnTop(page: Page, where: string) {
  for (const part of [0, 0.5, 1]) {
    const hits = await page.evaluate((share) => {
      (document.activeElement as HTMLElement | null)?.blur(); // a skip link shows only while it has focus
      window.scrollTo(0, document.documentElement.scrollHeight * share);
      const box = document.getElementById('leave')?.getBoundingClientRect();
      if (!box) return [];
      const inset = 12; // the corners are round
      return [
        [box.x + box.width / 2, box.y + box.height / 2],
        [box.left + inset, box.top + inset],
        [box.right - inset, box.top + inset],
        [box.left + inset, box.bottom - inset],
        [box.right - inset, box.bottom - inset],
      ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('#leave') !== null);
    }, part);
    expect(hits, `${where} at ${part}`).toEqual([true, true, true, true, true]);
  }
}

const at400 = { width: 320, height: 256 }; // 1280 x 1024 at 400%

test('at 400% zoom the exit stays, is big enough and never covers what has focus', async ({ page }) => {
  await page.setViewportSize(at400);
  for (const path of pages) {
    await page.goto(path);
    expect(await coveredByExit(page), path).toEqual([]);
    await expectExitInReach(page, path);
    await expectNothingOnTop(page, path);
  }
});

test('nothing lies over the exit, wherever the page is scrolled to', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    await expectNothingOnTop(page, path);
  }
});

test('the same holds in the questions and on the result, also at 400% zoom', async ({ page }) => {
  test.setTimeout(90_000);
  await enter(page, 'self');
  await answer(page, 'safety', 'safe');
  await expectNothingOnTop(page, 'question');
  await page.setViewportSize(at400);
  expect(await coveredByExit(page), 'question').toEqual([]);
  await expectNothingOnTop(page, 'question');
  await answer(page, 'what', 'rape');
  await showResult(page);
  expect(await coveredByExit(page), 'result').toEqual([]);
  await expectExitInReach(page, 'result');
  await expectNothingOnTop(page, 'result');
});
