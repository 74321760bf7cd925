import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../../src/domain/page/sections.ts';

describe('sectionsOf', () => {
  test('cuts sections at ## and folds at ###', () => {
    const text = 'Vooraf.\n\n## Eén ding\n\nTekst.\n\n### Meer\n\n- a\n- b\n\n## Twee';
    expect(sectionsOf(text)).toEqual([
      { heading: undefined, id: undefined, markdown: 'Vooraf.', folds: [] },
      {
        heading: 'Eén ding',
        id: 'een-ding',
        markdown: 'Tekst.',
        folds: [{ heading: 'Meer', markdown: '- a\n- b' }],
      },
      { heading: 'Twee', id: 'twee', markdown: '', folds: [] },
    ]);
  });

  test('has no opening part when the text starts with a heading', () => {
    expect(sectionsOf('\n## Eerst\n\nTekst.').map((section) => section.heading)).toEqual(['Eerst']);
  });

  test('makes an address without quotes, accents or spaces', () => {
    expect(sectionsOf('## De knop "Verlaat deze site nu"')[0]?.id).toBe('de-knop-verlaat-deze-site-nu');
  });

  test('leaves a deeper heading where it is', () => {
    expect(sectionsOf('## A\n\n### B\n\n#### C')[0]?.folds).toEqual([{ heading: 'B', markdown: '#### C' }]);
  });
});
