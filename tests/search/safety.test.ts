/** The safety rules of the search, on the real content: what is raised, and whose help never comes first. */
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/domain/search/search.ts';
import { likeliest } from '../../src/domain/search/whose.ts';
import { readContent } from '../../src/read-content.ts';
import { localOfContent, searchDataOf } from '../../src/search-data.ts';
import { labels } from './evaluate.ts';

const content = readContent();
const search = createSearch(searchDataOf(content), localOfContent(content));
const sideOf = (query: string) => likeliest(search(query).meaning.whose);
const raisedBy = (query: string) => search(query).raised.map(({ id }) => id);
const firstOf = (query: string) =>
  search(query)
    .hits.slice(0, 3)
    .map(({ document }) => document);

describe('words of danger raise the first step for danger', () => {
  test.each([
    'ik ben in gevaar',
    'ik ben in gevaaar',
    'hij bedreigt me met een mes',
    'noodgevl',
    'hij gaat me vermoordn',
    'i am in danger',
    'opgesloten door mijn man',
  ])('%s', (query) => expect(raisedBy(query)).toContain('danger'));
});

describe('words of not wanting to live raise the first step with 113', () => {
  test.each([
    'zelfmoord',
    'zelfmort',
    'zelf moord',
    'suicied',
    'ik wil dood',
    'ik wil niet meer leven',
    'wil er een eind aan maken',
    'kan niet meer',
    'ik snij mezelf',
    'want to die',
    'intihar',
    'انتحار',
    'самогубство',
    'samobójstwo',
    'quiero morir',
  ])('%s', (query) => expect(raisedBy(query)).toContain('suicide'));

  test('in words about own behaviour it is the step for whoever did something', () => {
    expect(raisedBy('ik heb een kind misbruikt en wil dood')).toEqual(
      expect.arrayContaining(['suicide-own']),
    );
  });

  test('about someone else it is the step for someone else', () => {
    expect(raisedBy('mijn vriendin wil zelfmoord plegen')).toContain('suicide-other');
  });
});

describe('words of a child in danger raise the first step for a child', () => {
  test.each([
    'kind niet veilig',
    'buurmeisje wordt misbruikt',
    'kindermishandeling',
    'kindermisbuik',
    'mijn kind wordt geslagen',
  ])('%s', (query) => expect(raisedBy(query)).toContain('child'));
});

describe('a raised step stands above every hit', () => {
  test.each(['ik wil dood', 'noodgeval', 'kind niet veilig'])('%s', (query) => {
    const { raised, hits } = search(query);
    expect(hits.every(({ document }) => !raised.includes(document))).toBe(true);
    expect(raised.length).toBeGreaterThan(0);
  });
});

describe('the two sides', () => {
  test.each([
    ['ik ben verkracht', 'ik heb iemand verkracht'],
    ['ik ben aangeraakt door mijn broer', 'ik heb mijn zusje aangeraakt'],
    ['hij ging over mijn grens', 'ik ging over haar grens'],
    ['ik ben gedwongen', 'ik heb haar gedwongen'],
    ['hij heeft mij misbruikt', 'ik heb een kind misbruikt'],
  ])('"%s" and "%s" are told apart', (happened, did) => {
    expect(sideOf(happened)).not.toBe('own');
    expect(sideOf(did)).toBe('own');
  });
});

test('contact with whoever did it is among the first three only for who asks', { timeout: 60_000 }, () => {
  const ids = (query: string) => firstOf(query).map(({ id }) => id);
  for (const { query } of [...labels('tuning'), ...labels('seen')])
    if (!/dader|mediation|bemiddel/.test(query))
      expect(ids(query), query).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/mediation|herstelbemiddeling/)]),
      );
  expect(ids('gesprek met de dader')).toContain('perspectief-herstelbemiddeling');
});

test('own urges are met with help, without an alarm', () => {
  const { raised, hits } = search('ik voel me aangetrokken tot kinderen');
  expect(hits[0]?.document.only).toBe('own');
  expect(hits.slice(0, 3).map(({ document: { id } }) => id)).toContain('stop-it-now');
  expect(raised).toEqual([]);
});

describe('words that say it otherwise raise the same steps', () => {
  test.each([
    ['danger', 'hij staat voor de deur'],
    ['danger', 'ik heb me opgesloten in de wc'],
    ['suicide', 'kan niet meer verder leven'],
    ['suicide', 'tis op ik kan niet meer'],
    ['suicide-other', 'mijn zoon zegt dat hij dood wil'],
    ['suicide-own', 'wil er een eind aan maken na wat ik mijn dochter heb aangedaan'],
    ['child', 'mijn kind is nu bij hem'],
    ['child-self', 'stiefvader komt snachts op mijn kamer'],
  ])('%s: %s', (step, query) => expect(raisedBy(query)).toContain(step));

  test.each(['gps tracker onder mijn auto', 'mijn stage begint morgen', 'ik wil praten'])(
    'not: %s',
    (query) => expect(raisedBy(query)).toEqual([]),
  );
});

describe('who did it follows from the sentence', () => {
  test.each([
    ['own', 'ik grijp vrouwen vast in uitgaan'],
    ['own', 'heb aan mn kleine zusje gezeten'],
    ['own', 'ze zegt dat ik haar verkracht heb'],
    ['victim', 'ik heb haar verteld dat ik verkracht ben'],
    ['victim', 'hij zei dat ik hem moest pijpen'],
    ['theirs', 'mijn man heeft kinderporno gekeken'],
  ])('%s: %s', (side, query) => expect(sideOf(query)).toBe(side));
});

describe('a place leads to help near it', () => {
  test.each([
    ['veilig thuis den bosch', 'veilig-thuis-oost-brabant'],
    ['veilig thuis uden', 'veilig-thuis-oost-brabant'],
    ['ggd hoogeveen', 'ggd-drenthe'],
    ['hulp in almere', 'flevoland'],
    ['1012AB', 'amsterdam-amstelland'],
  ])('%s', (query, id) => expect(firstOf(query).map((one) => one.id)).toContain(id));

  test('what is elsewhere is not shown', () => {
    expect(search('veilig thuis den bosch').hits.map(({ document: { id } }) => id)).not.toContain(
      'veilig-thuis-drenthe',
    );
  });
});

test.each(['', 'x', 'asdfghjkl qwerty', '!!!', '🙂', 'a'.repeat(5000), 'abcdefghij'.repeat(1000)])(
  'never without an answer: %j',
  (query) => {
    expect(search(query).hits.length).toBeGreaterThanOrEqual(3);
  },
);
