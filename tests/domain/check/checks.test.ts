import { describe, expect, test } from 'vitest';
import { checkContent, checks } from '../../../src/domain/check/checks.ts';
import type { CheckedContent } from '../../../src/domain/check/content.ts';
import { inventedContent, inventedSurroundings, lighthouse } from '../../support/invented-content.ts';

type Breaks = (content: Mutable) => void;
type Mutable = { -readonly [Key in keyof CheckedContent]: CheckedContent[Key] };

/** Every way to break the content: the rule that must notice, where, and what it finds. */
const mistakes: [
  rule: keyof typeof checks,
  what: string,
  breaks: Breaks,
  file: string,
  field: string,
  found: string,
][] = [
  [
    'brokenReferences',
    'a strip line with a help point that does not exist',
    (content) => {
      content.strip = strip(content, { phone: { helpPoint: 'moon', channel: 'phone' } });
    },
    'strip.yaml',
    'lines.0.phone.helpPoint',
    'moon',
  ],
  [
    'brokenReferences',
    'a strip line with a channel that does not exist',
    (content) => {
      content.strip = strip(content, { phone: { helpPoint: 'lighthouse', channel: 'flag' } });
    },
    'strip.yaml',
    'lines.0.phone.channel',
    'flag',
  ],
  [
    'brokenReferences',
    'a phone button that opens a chat',
    (content) => {
      content.strip = strip(content, { phone: { helpPoint: 'lighthouse', channel: 'chat' } });
    },
    'strip.yaml',
    'lines.0.phone.channel',
    'chat (chat)',
  ],
  [
    'brokenReferences',
    'a way without speaking that is a phone',
    (content) => {
      content['first-steps'] = firstStep(content, {
        withoutSpeaking: { helpPoint: 'lighthouse', channel: 'phone' },
      });
    },
    'first-steps/storm.yaml',
    'withoutSpeaking.channel',
    'phone (phone)',
  ],
  [
    'brokenReferences',
    'a line for closing time that does not exist',
    (content) => {
      content['first-steps'] = firstStep(content, {
        whileClosed: { phone: { helpPoint: 'moon', channel: 'phone' } },
      });
    },
    'first-steps/storm.yaml',
    'whileClosed.phone.helpPoint',
    'moon',
  ],
  [
    'brokenReferences',
    'a related help point that does not exist',
    (content) => {
      content['help-points'] = [{ ...lighthouse(), related: ['moon'] }];
    },
    'help-points/lighthouse.yaml',
    'related.0',
    'moon',
  ],
  [
    'brokenReferences',
    'an always-there point that does not exist',
    (content) => {
      content.strip = { ...content.strip, alwaysThere: { nl: ['moon'] } };
    },
    'strip.yaml',
    'alwaysThere.nl.0',
    'moon',
  ],
  [
    'missingSources',
    'a fact without a source',
    (content) => {
      content['help-points'] = [trusting([])];
    },
    'help-points/lighthouse.yaml',
    'trust.anonymous.sources',
    'no source',
  ],
  [
    'missingSources',
    'a source that is not listed',
    (content) => {
      content['help-points'] = [trusting(['s9'])];
    },
    'help-points/lighthouse.yaml',
    'trust.anonymous.sources',
    's9',
  ],
  [
    'missingSources',
    'probable hours of a source that is not listed',
    (content) => {
      const probableHours = { hours: '24/7', confidence: 'medium' as const, sources: ['s9'] };
      content['help-points'] = [withChannel({ probableHours })];
    },
    'help-points/lighthouse.yaml',
    'channels.0.probableHours.sources',
    's9',
  ],
  [
    'badOpeningHours',
    'hours that cannot be read',
    (content) => {
      content['help-points'] = [withChannel({ hours: 'ma-vr' })];
    },
    'help-points/lighthouse.yaml',
    'channels.0.hours',
    'ma-vr',
  ],
  [
    'badNumbers',
    'another number behind the button than on it',
    (content) => {
      content['help-points'] = [withChannel({ dial: '08007654321' })];
    },
    'help-points/lighthouse.yaml',
    'channels.0.dial',
    '0800-1234567 / 08007654321',
  ],
  [
    'badNumbers',
    'a number that cannot be dialled',
    (content) => {
      content['help-points'] = [withChannel({ dial: undefined })];
    },
    'help-points/lighthouse.yaml',
    'channels.0.dial',
    '0800-1234567 / no dial',
  ],
  [
    'unreachablePoints',
    'a help point that nobody can reach',
    (content) => {
      content['help-points'] = [{ ...lighthouse(), channels: [], url: undefined }];
    },
    'help-points/lighthouse.yaml',
    'channels',
    'no channel and no url',
  ],
  [
    'unknownPlaces',
    'a limit to a region that does not exist',
    (content) => {
      const point = lighthouse();
      content['help-points'] = [{ ...point, routing: { ...point.routing, limits: { place: ['atlantis'] } } }];
    },
    'help-points/lighthouse.yaml',
    'routing.limits.place.0',
    'atlantis',
  ],
  [
    'unknownPlaces',
    'a filter on a place that does not exist',
    (content) => {
      content.filters = { place: { fact: 'place', several: false, title: 'Waar', values: ['atlantis'] } };
    },
    'filters.yaml',
    'place.values.0',
    'atlantis',
  ],
  [
    'unknownPlaces',
    'an always-there list for a place that does not exist',
    (content) => {
      content.strip = { ...content.strip, alwaysThere: { atlantis: ['lighthouse'] } };
    },
    'strip.yaml',
    'alwaysThere',
    'atlantis',
  ],
  [
    'brokenRegions',
    'a regional point of a help point that does not exist',
    (content) => {
      content['region-points'] = content['region-points'].map((point) => ({ ...point, parent: 'moon' }));
    },
    'region-points/lighthouse-coast.yaml',
    'parent',
    'moon',
  ],
  [
    'brokenRegions',
    'a municipality in a region that does not exist',
    (content) => {
      const { gm0001 } = content.municipalities.municipalities;
      if (gm0001)
        content.municipalities = {
          ...content.municipalities,
          municipalities: { gm0001: { ...gm0001, region: 'atlantis' } },
        };
    },
    'municipalities.yaml',
    'municipalities.gm0001.region',
    'atlantis',
  ],
  [
    'brokenRegions',
    'a postcode in a municipality that does not exist',
    (content) => {
      content.postcodes = { ...content.postcodes, areas: { 1000: { gm0001: 0.5, gm9999: 0.5 } } };
    },
    'postcodes.yaml',
    'areas.1000',
    'gm9999',
  ],
  [
    'deadLinks',
    'a Markdown link to a page that does not exist',
    (content) => {
      content.pages = page('Lees [dit](/hulp/moon/).');
    },
    'pages/about.md',
    'markdown',
    '/hulp/moon/',
  ],
  [
    'deadLinks',
    'a link without the slash at the end',
    (content) => {
      content.pages = page('Lees [dit](/hulp/lighthouse).');
    },
    'pages/about.md',
    'markdown',
    '/hulp/lighthouse',
  ],
  [
    'deadLinks',
    'a link that is not from the root',
    (content) => {
      content.pages = page('Lees [dit](../hulp/lighthouse/).');
    },
    'pages/about.md',
    'markdown',
    '../hulp/lighthouse/',
  ],
  [
    'deadLinks',
    'a number made into a link',
    (content) => {
      content.pages = page('[Bel](tel:112).');
    },
    'pages/about.md',
    'markdown',
    'tel:112',
  ],
  [
    'deadLinks',
    'a first step with a page that does not exist',
    (content) => {
      content['first-steps'] = firstStep(content, { page: '/hulp/moon/' });
    },
    'first-steps/storm.yaml',
    'page',
    '/hulp/moon/',
  ],
  [
    'deadLinks',
    'a strip line with a page that does not exist',
    (content) => {
      content.strip = strip(content, { page: { label: 'Maan', href: '/hulp/moon/' } });
    },
    'strip.yaml',
    'lines.0.page.href',
    '/hulp/moon/',
  ],
  [
    'deadLinks',
    'a link to a help point that does not exist',
    (content) => {
      content.pages = page('[Maan](hulp:moon), [vuurtoren](hulp:lighthouse)');
    },
    'pages/about.md',
    'markdown',
    'hulp:moon',
  ],
  [
    'deadLinks',
    'a phone link to a channel that cannot be dialled',
    (content) => {
      content.pages = page('[](bel:lighthouse/chat), [](bel:lighthouse/phone)');
    },
    'pages/about.md',
    'markdown',
    'bel:lighthouse/chat',
  ],
  [
    'deadLinks',
    'a link that runs script',
    (content) => {
      content.pages = page('[Lees meer](javascript:alert(1))');
    },
    'pages/about.md',
    'markdown',
    'javascript:alert(1)',
  ],
  [
    'deadLinks',
    'a link by reference that runs script',
    (content) => {
      content.pages = page('[Lees meer][r]\n\n[r]: javascript:alert(1)');
    },
    'pages/about.md',
    'markdown',
    'javascript:alert(1)',
  ],
  [
    'deadLinks',
    'an address between brackets that runs script',
    (content) => {
      content.pages = page('Lees <javascript:alert(1)>');
    },
    'pages/about.md',
    'markdown',
    'javascript:alert(1)',
  ],
  [
    'rawHtml',
    'a style that loads from another site',
    (content) => {
      content.pages = page('<p style="background: url(https://elsewhere.example/x.png)">Tekst</p>');
    },
    'pages/about.md',
    'markdown',
    '<p style="background: url(https://elsewhere.example/x.png)">Tekst</p>',
  ],
  [
    'images',
    'a picture from another site',
    (content) => {
      content.pages = page('![](https://elsewhere.example/x.png)');
    },
    'pages/about.md',
    'markdown',
    '![](https://elsewhere.example/x.png)',
  ],
  [
    'rawHtml',
    'a block of HTML in Markdown',
    (content) => {
      content.pages = page('<script src="https://elsewhere.example/x.js"></script>');
    },
    'pages/about.md',
    'markdown',
    '<script src="https://elsewhere.example/x.js"></script>',
  ],
  [
    'rawHtml',
    'a bit of HTML within a list',
    (content) => {
      content.pages = page('- Een <b>woord</b> en meer');
    },
    'pages/about.md',
    'markdown',
    '<b>',
  ],
  [
    'typedNumbers',
    'a number in the words of a help point',
    (content) => {
      const point = lighthouse();
      content['help-points'] = [
        { ...point, words: { ...point.words, description: 'Je belt gratis 0800-1234567.' } },
      ];
    },
    'help-points/lighthouse.yaml',
    'words.description',
    '0800-1234567',
  ],
  [
    'typedNumbers',
    'a number in a note of the strip',
    (content) => {
      content.strip = strip(content, { note: 'Of bel 088 123 45 67' });
    },
    'strip.yaml',
    'lines.0.note',
    '088 123 45 67',
  ],
  [
    'duplicateIds',
    'two answers with one id',
    (content) => {
      content.questions = content.questions.map((question) => ({
        ...question,
        answers: [...question.answers, ...question.answers.slice(0, 1)],
      }));
    },
    'questions/weather.yaml',
    'answers',
    'storm, more than once',
  ],
  [
    'duplicateIds',
    'two channels with one id',
    (content) => {
      const point = lighthouse();
      content['help-points'] = [{ ...point, channels: [...point.channels, ...point.channels.slice(0, 1)] }];
    },
    'help-points/lighthouse.yaml',
    'channels',
    'phone, more than once',
  ],
  [
    'duplicateIds',
    'two doors with one address',
    (content) => {
      content.doors = { ...content.doors, professional: content.doors.self };
    },
    'doors.yaml',
    'slug',
    'mij, more than once',
  ],
  [
    'strayValues',
    'an answer that sets nothing',
    (content) => {
      content.questions = content.questions.map((question) => ({
        ...question,
        answers: question.answers.map((answer) => ({
          ...answer,
          sets: answer.id === 'storm' ? {} : answer.sets,
        })),
      }));
    },
    'questions/weather.yaml',
    'answers.0.sets',
    'nothing',
  ],
  [
    'strayValues',
    'a filter with a value that its fact does not have',
    (content) => {
      content.filters = { want: { fact: 'want', several: true, title: 'Wat', values: ['talk', 'fly'] } };
    },
    'filters.yaml',
    'want.values.1',
    'fly',
  ],
  [
    'missingLabels',
    'a value without a label',
    (content) => {
      content.vocabulary = { ...content.vocabulary, want: {} };
    },
    'vocabulary.yaml',
    'want.talk',
    'no label',
  ],
  [
    'missingLabels',
    'a label without a value',
    (content) => {
      content.vocabulary = { ...content.vocabulary, want: { talk: word, tallk: word } };
    },
    'vocabulary.yaml',
    'want.tallk',
    'tallk',
  ],
  [
    'unusedVocabulary',
    'a value that nobody can say',
    (content) => {
      content.filters = {};
    },
    'vocabulary.yaml',
    'want.talk',
    'never',
  ],
  [
    'unusedVocabulary',
    'a value that nothing answers to',
    (content) => {
      const point = lighthouse();
      content['help-points'] = [{ ...point, routing: { ...point.routing, offers: [] } }];
    },
    'vocabulary.yaml',
    'want.talk',
    'never',
  ],
  [
    'unusedVocabulary',
    'a language that is offered and not spoken',
    (content) => {
      content.filters = {
        ...content.filters,
        language: { fact: 'language', several: false, title: 'Taal', values: ['nl', 'fa'] },
      };
    },
    'vocabulary.yaml',
    'language.fa',
    'never',
  ],
];

describe('the checks of the content', () => {
  test('find nothing where everything is right', () => {
    expect(checkContent(inventedContent(), inventedSurroundings)).toEqual([]);
  });

  test.each(mistakes)('%s notices %s', (rule, _what, breaks, file, field, found) => {
    const content: Mutable = inventedContent();
    breaks(content);
    const problems = checks[rule]?.run(content, inventedSurroundings) ?? [];
    expect(problems).toMatchObject([{ file, field, found }]);
    for (const problem of problems) {
      expect(problem.expected).not.toBe('');
      expect(problem.todo).not.toBe('');
    }
  });

  test('each have an example of a mistake', () => {
    expect(new Set(mistakes.map(([rule]) => rule))).toEqual(new Set(Object.keys(checks)));
  });

  test('report all mistakes at once', () => {
    const content: Mutable = inventedContent();
    content.pages = page('Een <hr> en [dit](/hulp/moon/)');
    content.vocabulary = { ...content.vocabulary, want: {} };
    expect(checkContent(content, inventedSurroundings)).toHaveLength(3);
  });

  test('leave out the rules that need a file which could not be read', () => {
    const { vocabulary: _, ...content } = inventedContent();
    expect(checkContent(content, inventedSurroundings)).toEqual([]);
  });

  test('do not blame a reference for a file that could not be read', () => {
    const content = { ...inventedContent(), 'help-points': [] };
    expect(checks.brokenReferences?.run(content, inventedSurroundings)).toEqual([]);
  });
});

const word = { label: 'Woord', chip: 'woord' };

function strip(content: CheckedContent, change: Partial<CheckedContent['strip']['lines'][number]>) {
  return { ...content.strip, lines: content.strip.lines.map((line) => ({ ...line, ...change })) };
}

function firstStep(content: CheckedContent, change: Partial<CheckedContent['first-steps'][number]>) {
  return content['first-steps'].map((step) => ({ ...step, ...change }));
}

function withChannel(change: Partial<ReturnType<typeof lighthouse>['channels'][number]>) {
  const point = lighthouse();
  return {
    ...point,
    channels: point.channels.map((channel, index) => (index === 0 ? { ...channel, ...change } : channel)),
  };
}

function trusting(sources: string[]) {
  const point = lighthouse();
  return {
    ...point,
    trust: {
      checkedOn: point.checkedOn,
      anonymous: { value: 'yes' as const, confidence: 'high' as const, sources },
    },
  };
}

function page(markdown: string) {
  return [{ id: 'about', title: 'Over zee', markdown }];
}
