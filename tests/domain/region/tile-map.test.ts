import { describe, expect, test } from 'vitest';
import { shortName, tileLines } from '../../../src/domain/region/tile-map.ts';

describe('the short name of a region', () => {
  test.each([
    ['Noord-Holland Noord', 'NHN'],
    ['Noord- en Oost-Gelderland', 'NOG'],
    ['Gooi en Vechtstreek', 'GV'],
    ['Utrecht', 'Utr'],
    ['IJsselland', 'IJs'],
  ])('%s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('the lines on a tile', () => {
  test.each([
    ['Utrecht', ['Utrecht']],
    ['Zaanstreek-Waterland', ['Zaanstreek-', 'Waterland']],
    ['Noord- en Oost-Gelderland', ['Noord- en', 'Oost-', 'Gelderland']],
    ['Gooi en Vechtstreek', ['Gooi en', 'Vechtstreek']],
  ])('of %s are %j', (name, lines) => {
    expect(tileLines(name)).toEqual(lines);
  });
});
