/** The code and the style of the counter kit, from the same islands and components as the site. */
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build, type Plugin } from 'vite';

/** The islands and what shows them, as one module that imports nothing, and the style of both. */
export async function bundleKit(): Promise<{ code: string; style: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [tailwindcss(), dataInTheFile],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: resolve('src/kit/main.ts'), output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((one) => (one.type === 'chunk' ? one.code : []));
  const style = outputs.flatMap((one) => (one.type === 'asset' ? String(one.source) : []));
  if (code.length !== 1 || style.length !== 1)
    throw new Error('The counter kit must be one module and one style.');
  return { code: code.join(), style: style.join() };
}

/** Puts the loader that reads the file itself in the place of the one that imports. */
const dataInTheFile: Plugin = {
  name: 'data-in-the-file',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('../load-data.ts') ? resolve('src/kit/load-data.ts') : null),
};
