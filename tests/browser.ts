/**
 * Finds a Chromium for the browser tests, in this order: CHROMIUM_PATH; the one inside @sparticuz/chromium (Linux
 * x64, pinned by the lockfile, nothing to install); a Chrome or Chromium on this machine; Playwright's own download.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type LaunchOptions, chromium as playwright } from '@playwright/test';

const cache = join(import.meta.dirname, '..', 'node_modules', '.cache');
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How to launch the browser on this machine. */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file.`);
    return { executablePath: named };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  const found = installed.find((path) => existsSync(path));
  if (found) return { executablePath: found };
  if (existsSync(playwright.executablePath())) return {};
  throw new Error(
    'No browser found. Install Chrome or Chromium, set CHROMIUM_PATH, or run: npx playwright install chromium',
  );
}

async function packaged(): Promise<LaunchOptions> {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) await unpack(folder, home);
  // Not the package's own arguments: they switch off web security and site isolation, and CSP tests would prove little.
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: libraries,
      // A machine without any font: a quarter of the tests would fail without the ones in the package.
      ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(home, 'fonts') }),
    },
  };
}

/** Unpacks aside and renames, since two runs may start at once. */
async function unpack(folder: string, home: string) {
  const work = `${home}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = work; // the package unpacks into the temp folder and would reuse an older version left there
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(folder, 'bin', 'al2023.tar.br')); // libnss3, libnspr4, libexpat: for a Linux without them
    // The package's own fonts.conf looks in the system temp folder only.
    writeFileSync(
      join(work, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    renameSync(work, home);
  } catch (error) {
    if (!existsSync(join(home, 'chromium'))) throw error; // else another run got there first
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(work, { recursive: true, force: true });
  }
}
