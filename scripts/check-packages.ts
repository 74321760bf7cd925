/**
 * Checks the packages that the lockfile names: every licence is on the list, every file comes from the registry with a
 * hash, and no package runs a script on installing unless allowed. Also asks the registry for known weaknesses; where
 * that cannot be asked, it says so and goes on.
 *
 *   npm run -s check:packages [-- --offline]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import { type Lockfile, packageProblems } from './packages/check.ts';

const { flags } = readArguments('npm run -s check:packages [-- --offline]', { flags: ['offline'], most: 0 });
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const { allowScripts = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts?: Record<string, boolean>;
};
const problems = packageProblems(lockfile, Object.keys(allowScripts));
for (const problem of problems) console.error(problem);
console.log(`${Object.keys(lockfile.packages).length - 1} packages, ${problems.length} problems`);

const weak = flags.offline ? 'skipped' : audit();
console.log(`npm audit: ${weak}`);
process.exitCode = problems.length > 0 || weak === 'high or critical weaknesses' ? 1 : 0;

/** Only what is high or critical counts: most others are about servers that this site does not have. */
function audit(): string {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--audit-level=high'], {
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  try {
    const counts = (JSON.parse(stdout) as { metadata?: { vulnerabilities?: Record<string, number> } })
      .metadata?.vulnerabilities;
    if (!counts) return 'skipped, the registry did not answer';
    return (counts.high ?? 0) + (counts.critical ?? 0) > 0
      ? 'high or critical weaknesses'
      : 'nothing high or critical';
  } catch {
    return 'skipped, the registry did not answer';
  }
}
