/** What may be in the lockfile: licences that go with ours, files that are what they were, no scripts on installing. */

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  license?: string;
  integrity?: string;
  resolved?: string;
  inBundle?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** Licences that let us use a package to build a site under the EUPL. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-only', // opening_hours: only the tests use it
  'LGPL-3.0-or-later', // the pictures library of Astro: runs at build, does not ship
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

/**
 * Word lists that come along with cspell under another licence. Only the tests read them (we use the Dutch list);
 * nothing of them is changed or shipped, so their terms ask nothing of the site. Refused where they are not for
 * development alone.
 */
const forTestsOnly: Readonly<Record<string, string>> = {
  '@cspell/dict-django': 'WTFPL',
  '@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0',
};

/** Packages that name no licence in their package.json, with what their LICENSE file says. */
const readByHand: Readonly<Record<string, string>> = { suncalc: 'BSD-2-Clause' };

/** Everything in a lockfile that should not be there, one line each. */
export function packageProblems(lockfile: Lockfile, mayRunScripts: readonly string[]): string[] {
  return Object.entries(lockfile.packages).flatMap(([path, one]) => {
    if (path === '') return []; // the project itself
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = one.license ?? readByHand[name];
    const problems: string[] = [];
    if (!licence) problems.push('names no licence');
    else if (!isAllowed(licence) && !(one.dev && forTestsOnly[name] === licence))
      problems.push(`has the licence ${licence}, which is not on the list`);
    if (!one.integrity && !one.inBundle) problems.push('has no hash');
    if (one.resolved && !/^https:\/\/registry\.npmjs\.org\//.test(one.resolved))
      problems.push(`does not come from the registry but from ${one.resolved}`);
    if (one.hasInstallScript && !mayRunScripts.includes(name)) problems.push('runs a script on installing');
    return problems.map((problem) => `${name}: ${problem}`);
  });
}

/** "A OR B" needs one of them, "A AND B" needs all. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  return plain.split(' AND ').every((one) => allowed.has(one));
}
