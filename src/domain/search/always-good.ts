/** Help that anyone can begin with, by whose words they are. Ships to the browser. */
import { likeliest, type Whose } from './whose.ts';

const starts: Readonly<Record<keyof Whose, readonly string[]>> = {
  victim: [
    'situation:doubt',
    'help-point:centrum-seksueel-geweld',
    'help-point:slachtofferhulp-nederland',
    'help-point:de-luisterlijn',
  ],
  own: ['guide:zelf', 'help-point:stop-it-now', 'help-point:huisarts', 'help-point:de-luisterlijn'],
  theirs: ['guide:familie', 'help-point:stop-it-now', 'help-point:veilig-thuis'],
  none: [
    'help-point:de-luisterlijn',
    'help-point:centrum-seksueel-geweld',
    'help-point:slachtofferhulp-nederland',
    'guide:naasten',
  ],
};

/** Documents by their keys, best first: what is always good to show for whoever this most likely is. */
export function alwaysGood(whose: Whose): readonly string[] {
  return starts[likeliest(whose)];
}
