/** Shrinks the scripts of public/, which the build copies as they are: every page loads them before it paints. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';

/** The same script in fewer bytes. Throws when it is not a script. */
export function minified(name: string, code: string): string {
  const { code: small, errors } = minifySync(name, code);
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return small;
}

/** Shrinks the scripts that stand at the top of `from` in `outDir`. Returns how many. */
export function minifyScripts(from: string, outDir: string): number {
  const names = readdirSync(from).filter((name) => name.endsWith('.js'));
  for (const name of names)
    writeFileSync(join(outDir, name), minified(name, readFileSync(join(from, name), 'utf8')));
  return names.length;
}
