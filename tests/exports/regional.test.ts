import { expect, test } from 'vitest';
import { regionPoints } from '../../src/domain/region/points.ts';
import { regionalCsv, regionalJson } from '../../src/exports/regional.ts';
import { readContent } from '../../src/read-content.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { publishedFrom } from './invented-points.ts';

const content = readContent();
const points = regionPoints(content);
const { dataset } = publishedFrom();
const data = { dataset, points, keeps: 180, root: 'https://kust.example/' };

test('gives every regional point that is sure to exist, with a parent that is there', () => {
  const { regionalPoints } = JSON.parse(regionalJson(data)) as {
    regionalPoints: { id: string; parent: string }[];
  };
  expect(regionalPoints.map(({ id }) => id)).toEqual(points.map(({ id }) => id));
  const parents = new Set(content['help-points'].map(({ id }) => id));
  expect(regionalPoints.filter(({ parent }) => !parents.has(parent))).toEqual([]);
});

test('gives the same in the spreadsheet, with licence and how long it keeps', () => {
  const rows = parseCsv(regionalCsv(data));
  expect(rows.map(({ id }) => id)).toEqual(points.map(({ id }) => id));
  for (const row of rows) {
    expect(row).toMatchObject({
      licence: 'CC-BY-4.0',
      attribution: 'Bron: Kust, https://kust.example/proef/',
    });
    expect(row.valid_until).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('keeps the notes of editors to itself', () => {
  const notes = content['region-points'].flatMap(({ note, locations }) => [
    note,
    ...locations.map((one) => one.note),
  ]);
  const both = regionalJson(data) + regionalCsv(data);
  expect(notes.filter((note) => note !== undefined && both.includes(note))).toEqual([]);
});
