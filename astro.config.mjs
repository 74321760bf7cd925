// @ts-check
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { transformWithOxc } from 'vite';
import { settings } from './src/settings.ts';

const sharedByIslands =
  /node_modules\/preact\/(dist|jsx-runtime)\/|islands\/place\/(PlaceField|forget|load-places)|region\/(find|spelling|pack|places)\./;

/**
 * Islands call `h(...)` itself: the newer way of writing JSX costs every visitor the `children` of every element.
 * @type {import('vite').Plugin}
 */
const classicJsx = {
  name: 'classic-jsx',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.tsx')) return;
    return transformWithOxc(`import { Fragment as $Fragment, h as $h } from 'preact';${code}`, id, {
      jsx: { runtime: 'classic', pragma: '$h', pragmaFrag: '$Fragment' },
    });
  },
};

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  output: 'static',
  trailingSlash: 'always',
  prefetch: false,
  compressHTML: true, // 'jsx', the default, swallows spaces between inline elements
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    preact(),
    ...(settings.launched ? [sitemap({ filter: (page) => !/\/(404|afdrukken|balie)\//.test(page) })] : []),
  ],
  vite: {
    plugins: [classicJsx, tailwindcss()],
    build: { assetsInlineLimit: 0 },
    // What the flow and "in de buurt" share, in one file: five small ones weigh 300 bytes more.
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'load-data', test: /islands\/load-data\./, priority: 1 }, // search needs no more than this
                  { name: 'shared', test: sharedByIslands },
                ],
              },
            },
          },
        },
      },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-body',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [
              '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
            ],
          },
        ],
      },
    },
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
