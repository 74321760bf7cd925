import { describe, expect, test } from 'vitest';
import { linkFirstUses, linksIn, partsOf, plain } from '../../../src/domain/guidance/text.ts';

describe('a text with links', () => {
  const text = 'Bel [Veilig Thuis](hulp:veilig-thuis) of lees [meer](/zelf/).';
  test('is split into the words and the links', () => {
    expect(partsOf(text)).toEqual([
      { text: 'Bel ' },
      { text: 'Veilig Thuis', helpPoint: 'veilig-thuis' },
      { text: ' of lees ' },
      { text: 'meer', page: '/zelf/' },
      { text: '.' },
    ]);
  });
  test('reads without its marks', () => {
    expect(plain(text)).toBe('Bel Veilig Thuis of lees meer.');
  });
  test('says where it leads', () => {
    expect(linksIn(text)).toEqual({ helpPoints: ['veilig-thuis'], pages: ['/zelf/'] });
  });
});

describe('terms', () => {
  const terms = [
    { id: 'aangifte', term: 'aangifte', forms: [] },
    { id: 'om', term: 'OM', forms: [] },
  ];
  test('are linked on first use and never again', () => {
    const linked = linkFirstUses(['Aangifte kan later.', 'Over aangifte gesproken.'], terms);
    expect(linked.get('Aangifte kan later.')).toEqual([
      { text: 'Aangifte', term: 'aangifte' },
      { text: ' kan later.' },
    ]);
    expect(linked.get('Over aangifte gesproken.')).toEqual([{ text: 'Over aangifte gesproken.' }]);
  });
  test('that are abbreviations do not match an ordinary word', () => {
    const linked = linkFirstUses(['Het gaat om jou. Het OM beslist.'], terms);
    expect(linked.get('Het gaat om jou. Het OM beslist.')).toContainEqual({ text: 'OM', term: 'om' });
    expect(linked.get('Het gaat om jou. Het OM beslist.')?.[0]).toEqual({ text: 'Het gaat om jou. Het ' });
  });
  test('are not linked within a link or inside a longer word', () => {
    const text = '[aangifte](/politie/) en aangifteplicht';
    expect(linkFirstUses([text], terms).get(text)).toEqual([
      { text: 'aangifte', page: '/politie/' },
      { text: ' en aangifteplicht' },
    ]);
  });
});
