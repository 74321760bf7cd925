/** Addresses are made here only: Dutch has no prefix, other languages do; the site may live under a sub-path. */
import { languages } from '../read-content.ts';
import { settings } from '../settings.ts';

/** The address of a page of this site: `href('nl', '/hulp/')` -> "/hulp/". */
export function href(language: string, path: string): string {
  const prefix = language === 'nl' ? '' : `/${language}`;
  return `${settings.basePath.replace(/\/$/, '')}${prefix}${path}`;
}

/** The address of a file that is the same in every language: `asset('/leave.js')`. */
export function asset(path: string): string {
  return `${settings.basePath.replace(/\/$/, '')}${path}`;
}

/** What a page under `[...lang]` returns from getStaticPaths: once per language, optionally once per item. */
export function pathsPerLanguage(): { params: { lang: string | undefined }; props: { lang: string } }[] {
  return languages().map((lang) => ({ params: { lang: lang === 'nl' ? undefined : lang }, props: { lang } }));
}
