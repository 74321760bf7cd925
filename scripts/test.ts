/**
 * Everything that must hold, part after part; a failing part does not stop the next.
 *
 *   npm test             all of it, under 15 minutes on two cores
 *   npm run test:fast    without builds and browsers, under a minute
 *
 * Ends with the seconds of each part and, as its last line, "N passed, N failed, N skipped".
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { staleFacts } from '../src/domain/shelf-life/stale.ts';
import { tryReadContent } from '../src/read-content.ts';
import { settings } from '../src/settings.ts';
import { isBuilt, sites } from '../tests/support/sites.ts';
import { readArguments } from './arguments.ts';
import { addUp, noReport, oneCheck, playwrightTally, type Tally, tallyText, vitestTally } from './tally.ts';

/** A part that hangs is ended, so that the run always reaches its last line. */
const longestPart = 8 * 60_000;

const reports = '.reports';
const require = createRequire(import.meta.url);

interface Part {
  name: string;
  run: () => Promise<Tally>;
}

const fast: Part[] = [
  { name: 'format and lint', run: check('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.') },
  { name: 'types', run: check('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning') },
  { name: 'content checks', run: check('scripts/check-content.ts') },
  { name: 'unit tests', run: vitest('vitest.config.ts', 'unit') },
];

const slow: Part[] = [
  ...sites.map((site) => ({
    name: `build ${site.name}`,
    run: async () => {
      rmSync(site.folder, { recursive: true, force: true });
      return oneCheck((await node(['scripts/build.ts', site.folder], site.env)) === 0);
    },
  })),
  { name: 'site tests', run: onBuiltSite(vitest('vitest.site.config.ts', 'site')) },
  {
    name: 'browser tests',
    run: onBuiltSite(async () => {
      const exitCode = await node([module('@playwright/test/cli.js'), 'test']);
      return playwrightTally(report('browser'), exitCode);
    }),
  },
];

/** Tests that need a program which `npm ci` cannot bring; scripts/system-packages.sh installs them all. */
const withPrograms = [
  {
    name: 'Firefox tests',
    programs: ['firefox-esr', 'firefox'],
    install: 'apt-get install firefox-esr',
    folder: 'firefox',
  },
  {
    name: 'nginx tests',
    programs: ['nginx'],
    install: 'apt-get install nginx-light libnginx-mod-http-brotli-static',
    folder: 'nginx',
  },
  { name: 'Caddy tests', programs: ['caddy'], install: 'apt-get install caddy', folder: 'caddy' },
  { name: 'Apache tests', programs: ['apache2'], install: 'apt-get install apache2-bin', folder: 'apache' },
  { name: 'load tests', programs: ['wrk'], install: 'apt-get install wrk', folder: 'load' },
].filter(({ folder }) => existsSync(join('tests', folder)));

const isFast = readArguments('npm test [-- --fast]', { flags: ['fast'], most: 0 }).flags.fast === true;
rmSync(reports, { recursive: true, force: true });
const lines: string[] = [];
const tallies: Tally[] = [];

for (const part of isFast ? fast : [...fast, ...slow]) await runPart(part);
if (!isFast)
  for (const { name, programs, install, folder } of withPrograms)
    if (programs.some(isInstalled))
      await runPart({ name, run: vitest('vitest.programs.config.ts', folder, `tests/${folder}/`) });
    else {
      tallies.push({ passed: 0, failed: 0, skipped: 1 });
      lines.push(`SKIPPED ${name}: ${install}`);
    }

const stale = staleList();
console.log(
  `\n${stale.length} facts past their shelf life on ${settings.buildDate}${stale.length ? ':' : '.'}`,
);
for (const line of stale) console.log(`  ${line}`);
console.log('');
for (const line of lines) console.log(line);
const total = addUp(tallies);
console.log(tallyText(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runPart({ name, run }: Part) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const tally = await run();
  tallies.push(tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  lines.push(`${seconds} s  ${name}: ${tallyText(tally)}`);
}

/** A command that counts as one test. */
function check(command: string, ...rest: string[]): Part['run'] {
  const script = command.startsWith('scripts/') ? command : module(command);
  return async () => oneCheck((await node([script, ...rest])) === 0);
}

function vitest(config: string, name: string, ...filter: string[]): Part['run'] {
  return async () => {
    const output = `--outputFile.json=${reports}/${name}.json`;
    const exitCode = await node([module('vitest/vitest.mjs'), 'run', '--config', config, output, ...filter]);
    return vitestTally(report(name), exitCode);
  };
}

/** Tests of a site that could not be built have nothing to look at: one failure, not hundreds. */
function onBuiltSite(run: Part['run']): Part['run'] {
  return async () => {
    if (sites.every(isBuilt)) return run();
    console.error('Not run: there is no built site.');
    return noReport;
  };
}

/** Runs Node in its own process group, so that nothing it starts can outlive it or print after the last line. */
function node(command: string[], env: Record<string, string> = {}): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, command, {
      stdio: 'inherit',
      detached: process.platform !== 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    const endAll = (signal: NodeJS.Signals) => {
      if (child.pid === undefined) return; // it never started
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
      } catch {
        // It had ended already.
      }
    };
    const timer = setTimeout(() => {
      console.error(`Ended after ${longestPart / 60_000} minutes.`);
      endAll('SIGKILL');
    }, longestPart);
    const interrupt = () => endAll('SIGTERM');
    process.once('SIGINT', interrupt);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      endAll('SIGKILL');
      done(code);
    });
  });
}

/** The file of a package's command, so that no shell and no PATH is needed. */
function module(path: string): string {
  const name = path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
  return join(dirname(require.resolve(`${name}/package.json`)), path.slice(name.length));
}

function report(name: string): string | undefined {
  const file = join(reports, `${name}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** What nobody has checked for too long. It is a task for an editor, not a failure. */
function staleList(): string[] {
  const { content } = tryReadContent('nl', 'content');
  return (content['help-points'] ?? []).flatMap((point) =>
    staleFacts(point, content['shelf-life'], settings.buildDate).map(
      ({ kind, checkedOn }) => `${point.id}: ${kind}, checked on ${checkedOn}`,
    ),
  );
}
