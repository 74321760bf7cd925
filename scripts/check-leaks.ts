/**
 * Shows, on the site itself, that it sends and keeps nothing: walks it with a browser, uses everything on it, and
 * reports in plain Dutch what left the page or stayed behind.
 *
 *   npm run -s check:leaks -- https://address-of-the-site/ [--save]
 *
 * With --save the outcome becomes content/leak-report.yaml, which the page "Veilig en anoniem" shows.
 * Exit code 1 when a promise is broken, 2 when the site cannot be reached.
 */
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { stringify } from 'yaml';
import { browserLaunchOptions } from '../tests/browser.ts';
import { readArguments } from './arguments.ts';
import { judge } from './leaks/judge.ts';
import { reportOf } from './leaks/report.ts';
import { walk } from './leaks/walk.ts';

const usage = 'npm run -s check:leaks -- https://address-of-the-site/ [--save]';
const { flags, given } = readArguments(usage, { flags: ['save'], least: 1, most: 1 });
const [address = ''] = given;
if (!URL.canParse(address)) {
  console.error(`usage: ${usage}`);
  process.exit(2);
}

const start = new URL(address.endsWith('/') ? address : `${address}/`);
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const seen = await walk(browser, start, (url) => console.error(`bekijkt ${url}`));
  const findings = judge(seen);
  const actions = seen.visits.reduce((total, visit) => total + visit.actions, 0);
  console.log(`\nWat ${start.href} verstuurt en bewaart\n`);
  console.log(
    `Een gewone browser (Chromium) bezocht ${seen.visits.length} keer een pagina, vulde elk veld in en drukte op elke knop:`,
    `${actions} handelingen, ${seen.requests.length} verzoeken.\n`,
  );
  for (const { promise, broken } of findings) {
    console.log(`${broken.length === 0 ? 'JA ' : 'NEE'}  ${promise}`);
    for (const line of broken.slice(0, 10)) console.log(`       gezien: ${line}`);
    if (broken.length > 10) console.log(`       en nog ${broken.length - 10} keer`);
  }
  const wrong = findings.filter(({ broken }) => broken.length > 0).length;
  console.log(
    wrong === 0
      ? '\nAlles klopt. Wat dit niet ziet: wat je provider, je browser of iemand met toegang tot je toestel bijhoudt.'
      : `\n${wrong} van de ${findings.length} beloften klopt niet.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
  if (flags.save) {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    writeFileSync('content/leak-report.yaml', stringify(reportOf(seen, findings, start, today)));
    console.log('Bewaard in content/leak-report.yaml.');
  }
} catch (error) {
  console.error(`De site kon niet worden bekeken: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
} finally {
  await browser.close();
}
