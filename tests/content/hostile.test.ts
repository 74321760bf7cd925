/** Hostile content is refused before anything is built: by the schema where it is an address, by the rules where it is a text. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/domain/check/checks.ts';
import { factSource } from '../../src/domain/fact/schema.ts';
import { helpPoint } from '../../src/domain/help-point/schema.ts';
import { attacks, hostileAddresses } from '../support/hostile.ts';
import { inventedContent, inventedSurroundings, lighthouse } from '../support/invented-content.ts';

describe.each(Object.entries(attacks))('%s', (_name, attack) => {
  test('is refused in a page', () => {
    const content = inventedContent();
    const [first] = content.pages;
    if (!first) throw new Error('The invented content has no page.');
    const problems = checkContent(
      { ...content, pages: [{ ...first, markdown: `Gewone tekst. ${attack}` }] },
      inventedSurroundings,
    );
    expect(problems.map(({ field }) => field)).toContain('markdown');
  });

  test.each(['summary', 'description', 'forWhom'] as const)(
    'is refused in the %s of a help point',
    (field) => {
      const point = lighthouse();
      const problems = checkContent(
        { ...inventedContent(), 'help-points': [{ ...point, words: { ...point.words, [field]: attack } }] },
        inventedSurroundings,
      );
      expect(problems.map((problem) => problem.field)).toContain(`words.${field}`);
    },
  );
});

describe.each(hostileAddresses)('the address "%s"', (address) => {
  const { id: _, ...lamp } = lighthouse();
  const point = {
    ...lamp,
    routing: { ...lamp.routing, offers: [{ for: { what: ['touched'] }, weight: 5 }] },
  };
  const source = { title: 'Bron', name: 'source.example', urls: ['https://source.example/'], date: '2026' };

  test('is refused wherever an entry holds an address', () => {
    const refused = [
      helpPoint.safeParse({ ...point, url: address }),
      helpPoint.safeParse({
        ...point,
        channels: point.channels.map((channel) => ({ ...channel, url: address })),
      }),
      helpPoint.safeParse({ ...point, sources: { s1: { url: address, seenVia: 'a visit' } } }),
      factSource.safeParse({ ...source, urls: [address] }),
    ];
    expect(refused.map(({ success }) => success)).toEqual([false, false, false, false]);
  });

  test('is all that is wrong with them', () => {
    expect(helpPoint.safeParse(point).success).toBe(true);
    expect(factSource.safeParse(source).success).toBe(true);
  });
});
