/** One address for each type of page. A new type of page is one line here: every check of pages.spec.ts walks it. */
export const pageTypes = {
  home: '/',
  safe: '/veilig-en-anoniem/',
  about: '/over/',
  'not found': '/404.html',
};
