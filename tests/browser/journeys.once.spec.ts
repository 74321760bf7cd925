/** The twelve people of the main job, walked as they would walk: sensible first steps and a sensible top three. */
import { expect, test } from '@playwright/test';
import { answer, bestIds, type Door, enter, firstStepIds, showResult } from '../support/flow.ts';

interface Journey {
  who: string;
  door: Door;
  age?: 'under-12' | '12-15';
  answers: [question: string, ...answers: string[]][];
  /** Answers given afterwards, as filters: fact and value. */
  refine?: [filter: string, label: string][];
  firstSteps: string[];
  /** The best result is one of these. */
  first: string[];
  /** All of these are among the three best. */
  best: string[];
  /** None of these may be there. */
  never?: string[];
  /** A word that must stand in the reasons of the first result. */
  because?: string;
}

const offenderHelp = ['stop-it-now', 'de-waag'];

const journeys: Journey[] = [
  {
    who: 'a 15-year-old threatened with nude pictures',
    door: 'self',
    age: '12-15',
    answers: [
      ['safety', 'safe'],
      ['what', 'images-threatened'],
    ],
    firstSteps: ['images-minor'],
    first: ['helpwanted'],
    best: ['helpwanted', 'kindertelefoon'],
    never: ['stopncii', 'de-luisterlijn', ...offenderHelp],
    because: 'dreigen met beelden',
  },
  {
    who: 'a woman raped two days ago',
    door: 'self',
    answers: [
      ['safety', 'safe'],
      ['what', 'rape'],
      ['when', 'last-3-days'],
    ],
    firstSteps: ['recent'],
    first: ['centrum-seksueel-geweld'],
    best: ['centrum-seksueel-geweld'],
    never: ['perspectief-herstelbemiddeling', ...offenderHelp],
    because: 'seks',
  },
  {
    who: 'someone drugged who remembers nothing',
    door: 'self',
    answers: [
      ['safety', 'safe'],
      ['what', 'drugged-blackout'],
      ['when', 'last-3-days'],
    ],
    firstSteps: ['recent'],
    first: ['centrum-seksueel-geweld'],
    best: ['centrum-seksueel-geweld'],
    never: offenderHelp,
    because: 'niet meer weten',
  },
  {
    who: 'a mother whose son told her something about his coach',
    door: 'someone-else',
    answers: [
      ['about-whom', 'child-12-15'],
      ['what-happened-to-them', 'suspicion'],
      ['safety', 'safe'],
      ['what', 'unknown'],
      ['when', 'unknown'],
      ['where', 'sport'],
    ],
    firstSteps: ['maybe-recent'],
    first: ['centrum-veilige-sport'],
    best: ['centrum-veilige-sport', 'veilig-thuis'],
    never: offenderHelp,
    because: 'sport',
  },
  {
    who: 'a man abused as a child thirty years ago',
    door: 'self',
    answers: [
      ['safety', 'safe'],
      ['what', 'as-a-child'],
      ['when', 'longer-ago'],
    ],
    refine: [['about', 'Man of jongen']],
    firstSteps: [],
    first: ['centrum-seksueel-geweld', 'slachtofferhulp-nederland'],
    best: ['centrum-seksueel-geweld', 'slachtofferhulp-nederland'],
    never: ['the-safe-space-club', 'kindertelefoon', ...offenderHelp],
    because: 'als kind',
  },
  {
    who: 'a teacher with signals about a pupil',
    door: 'professional',
    answers: [
      ['about-what-work', 'pupil'],
      ['safety', 'safe'],
      ['what', 'doubt'],
      ['where', 'school'],
      ['want-work', 'consult'],
    ],
    firstSteps: ['maybe-recent'],
    first: ['veilig-thuis', 'vertrouwensinspecteurs-onderwijs'],
    best: ['veilig-thuis', 'vertrouwensinspecteurs-onderwijs'],
    never: offenderHelp,
  },
  {
    who: 'a man worried about his own urges towards children',
    door: 'own-behaviour',
    answers: [
      ['own', 'thoughts-children'],
      ['own-risk', 'maybe'],
    ],
    firstSteps: ['own-risk'],
    first: ['stop-it-now'],
    best: ['stop-it-now', 'de-waag'],
    never: ['slachtofferhulp-nederland', 'centrum-seksueel-geweld', 'chat-met-fier', 'helpwanted'],
    because: 'gedachten',
  },
  {
    who: 'an employee harassed by her manager',
    door: 'self',
    answers: [
      ['safety', 'safe'],
      ['what', 'remarks-watching'],
      ['where', 'work'],
    ],
    firstSteps: [],
    first: ['vertrouwenspersoon-eigen-organisatie'],
    best: ['vertrouwenspersoon-eigen-organisatie', 'college-rechten-van-de-mens'],
    never: offenderHelp,
    because: 'werk',
  },
  {
    who: 'a deaf student assaulted at a party',
    door: 'self',
    answers: [
      ['safety', 'safe'],
      ['what', 'touched'],
      ['when', '4-to-7-days'],
      ['where', 'street'],
    ],
    refine: [['limits', 'Doof of slechthorend']],
    firstSteps: ['recent'],
    first: ['centrum-seksueel-geweld'],
    best: ['centrum-seksueel-geweld'],
    never: ['politie-zeden', ...offenderHelp],
    because: 'aangeraakt',
  },
  {
    who: 'someone who only wants to know if it was okay',
    door: 'self',
    answers: [
      ['safety', 'safe'],
      ['what', 'doubt'],
    ],
    firstSteps: ['maybe-recent'],
    first: ['centrum-seksueel-geweld'],
    best: ['centrum-seksueel-geweld', 'chat-met-fier'],
    never: ['politie-zeden', ...offenderHelp],
    because: 'was dit oké',
  },
  {
    who: 'someone who does not want to live',
    door: 'self',
    answers: [['safety', 'safe'], ['what'], ['when'], ['where'], ['want', 'not-wanting-to-live']],
    firstSteps: ['suicide', 'maybe-recent'],
    first: ['zelfmoordpreventie-113'],
    best: ['zelfmoordpreventie-113', 'centrum-seksueel-geweld'],
    never: offenderHelp,
    because: 'niet meer willen',
  },
  {
    who: 'a partner in the room',
    door: 'self',
    answers: [
      ['safety', 'someone-near'],
      ['what', 'in-relationship-home'],
      ['when', 'ongoing'],
    ],
    firstSteps: ['watched', 'maybe-recent'],
    first: ['veilig-thuis'],
    best: ['veilig-thuis', 'centrum-seksueel-geweld'],
    never: ['perspectief-herstelbemiddeling', ...offenderHelp],
    because: 'thuis of relatie',
  },
];

for (const journey of journeys)
  test(`${journey.who} finds fitting help`, async ({ page }) => {
    await enter(page, journey.door, journey.age);
    for (const [question, ...answers] of journey.answers) await answer(page, question, ...answers);
    await showResult(page);
    for (const [filter, label] of journey.refine ?? []) await refine(page, filter, label);

    expect(await firstStepIds(page)).toEqual(journey.firstSteps);
    const best = await bestIds(page);
    expect(best).toHaveLength(3);
    expect(journey.first).toContain(best[0]);
    expect(best).toEqual(expect.arrayContaining(journey.best));
    const all = await page
      .locator('[data-result], [data-axis] a')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLElement).dataset.result ?? link.getAttribute('href') ?? ''),
      );
    for (const id of journey.never ?? []) expect(best).not.toContain(id);
    for (const id of offenderHelp)
      if (journey.door !== 'own-behaviour') expect(all.some((one) => one.includes(id))).toBe(false);

    const first = page.locator('[data-result]').first();
    await first.getByText('Waarom zie ik dit?').click();
    const because = first.locator('p', { hasText: 'Door je antwoord:' });
    if (journey.because) await expect(because).toContainText(journey.because);
  });

async function refine(page: import('@playwright/test').Page, filter: string, label: string): Promise<void> {
  const box = page.locator(`[data-filter="${filter}"]`);
  if (!(await box.isVisible()))
    await page.locator('section', { hasText: 'Verfijnen' }).getByText('Meer mogelijkheden').click();
  await box.locator('summary').click();
  await box.getByLabel(label).check();
}
