/** One address for each type of page. A new type of page is one line here: every check of pages.spec.ts walks it. */
export const pageTypes = {
  home: '/',
  safe: '/veilig-en-anoniem/',
  about: '/over/',
  situations: '/wat-is-er-gebeurd/',
  situation: '/wat-is-er-gebeurd/images-shared/',
  recognising: '/herkennen/',
  'first week': '/eerste-week/',
  'people around': '/naasten/ouder-kind-overkomen/',
  children: '/kinderen/jonger-dan-12/',
  'own behaviour': '/zelf/',
  professionals: '/professionals/meldcode/',
  glossary: '/woordenlijst/',
  figures: '/cijfers/',
  landscape: '/landschap/',
  'not found': '/404.html',
};
