/** The interface strings: a missing or extra key stops the build. Words live in content/ui.yaml. */
import { z } from 'zod';

const string = z.string().trim().min(1);

/** A strict group of named strings. */
function group<Key extends string>(...keys: Key[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, string])) as Record<Key, z.ZodString>);
}

export const messages = z.strictObject({
  site: group('name', 'tagline', 'description', 'notLaunched', 'language', 'menu'),
  exit: group('label', 'skip', 'leaving', 'left', 'carryOn', 'shiftMore', 'shiftOnce', 'explain'),
  layout: group(
    'skipToContent',
    'footer',
    'about',
    'safe',
    'home',
    'allHelp',
    'questions',
    'happened',
    'nearby',
    'professionals',
    'read',
  ),
  guidance: group('uncertain', 'sources', 'sureHigh', 'sureMedium', 'sureLow', 'noSource', 'readOn', 'onward', 'more', 'reviewedBy', 'awaits', 'call', 'chat', 'print'),
  happened: group('title', 'lead', 'recognise', 'notYourFault', 'first', 'now', 'thisWeek', 'later', 'law', 'lawNote', 'reporting', 'help', 'helpNote', 'scenes', 'doubt'),
  recognising: group('title', 'lead', 'notJudge', 'less', 'what', 'law', 'read', 'criteria', 'consent', 'voluntariness', 'equality', 'age', 'context', 'effect', 'consentQuestion', 'voluntarinessQuestion', 'equalityQuestion', 'ageQuestion', 'contextQuestion', 'effectQuestion'),
  kits: group('title', 'lead', 'choose', 'first', 'say', 'dontSay', 'dontPromise', 'talkAgain', 'forYourself', 'help'),
  glossary: group('title', 'lead'),
  reviewers: group('doctor', 'lawyer', 'safety-expert', 'forensic-care', 'suicide-prevention', 'lived-experience'),
});
export type Messages = z.infer<typeof messages>;
