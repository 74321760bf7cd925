/** The interface strings: a missing or extra key stops the build. Words live in content/ui.yaml. */
import { z } from 'zod';

const string = z.string().trim().min(1);

/** A strict group of named strings. */
function group<Key extends string>(...keys: Key[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, string])) as Record<Key, z.ZodString>);
}

export const messages = z.strictObject({
  site: group('name', 'tagline', 'description', 'notLaunched', 'language', 'menu'),
  exit: group(
    'label',
    'skip',
    'leaving',
    'left',
    'carryOn',
    'elsewhere',
    'shiftMore',
    'shiftOnce',
    'shiftOver',
    'explain',
  ),
  strip: group('label', 'call', 'chat'),
  home: group('heading', 'lead', 'anonymous', 'doors', 'search', 'young', 'read', 'open', 'safe', 'around'),
  page: group('onThisPage', 'sources', 'sourcesNote', 'high', 'medium'),
  about: group('contact', 'contactHow', 'contactNone'),
  notFound: group('heading', 'lead', 'allHelp', 'home'),
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
});
export type Messages = z.infer<typeof messages>;
