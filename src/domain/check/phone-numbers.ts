/**
 * Phone numbers stand once, with the help point they belong to, and are never typed into a text: a text would keep
 * the old number when the help point gets a new one. Only 112 and 113 are known by heart and may be named.
 */
import type { CheckedContent, Surroundings } from './content.ts';
import type { Problem } from './problem.ts';
import { everyText, type Text } from './texts.ts';

const allowed = new Set(['112', '113']);

const patterns = [
  /(?<![\d/.,-])(?:\+|0)\d(?:[ .()-]?\d){6,}(?!\d)/g, // 0800-0188, 088 123 45 67, +31 ...
  /\b116[ -]?\d{3}\b/g, // European helplines
  /\b911\b/g, // the Caribbean islands
  /\b14 ?0\d{2,3}\b/g, // municipalities
  /(?<=\b(?:bel|bellen|belt|app|sms) (?:naar |met )?)\d{3,}/gi,
];
const date = /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$/;

/** Fields that hold facts or notes for editors, by any name in their path. */
const notTexts =
  /(^|\.)(channels|sources|source|urls?|number|dial|address|phone|hours|hoursNote|finding|conflicts|unconfirmed|checkedOn|date|newestSource)(\.|$)/;
const editorsNote = /(^|\.)note$/;
/** Never shown as it stands: research as it was found, and what people type into the search field. */
const notShown = /^(facts\/|fact-sources\.yaml$|search\/)/;

/** Numbers that look like a phone number in a text that visitors read. */
export function typedNumbers(content: CheckedContent, around: Surroundings): Problem[] {
  return everyText(content, around)
    .filter(isForVisitors)
    .flatMap(({ file, field, text }) =>
      numbersIn(text).map((found) => ({
        file,
        field,
        rule: 'numbers are never typed into a text',
        found,
        expected: 'only 112 or 113',
        todo: 'name the help point; the page puts its number beside the text',
      })),
    );
}

/** What looks like a phone number in a text. */
export function numbersIn(text: string): string[] {
  const found = patterns.flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found)].filter(
    (number) =>
      !allowed.has(number) &&
      !date.test(number) &&
      !found.some((longer) => longer !== number && longer.includes(number)),
  );
}

function isForVisitors({ file, field }: Text): boolean {
  return !notShown.test(file) && !notTexts.test(field) && (file === 'strip.yaml' || !editorsNote.test(field));
}
