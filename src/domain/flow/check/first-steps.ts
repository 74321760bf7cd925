/** Danger, a watched phone, suicide, recent and the other answers that must have their first step, in its place. */

import { slotOrder } from '../../first-step/order.ts';
import type { FirstStepSlot } from '../../first-step/schema.ts';
import { holds } from '../../vocabulary/facts.ts';
import type { Condition } from '../../vocabulary/schema.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { viewsOf } from './views.ts';
import { visitorText } from './visitors.ts';

const images = ['images-shared', 'images-threatened', 'images-fake'] as const;

/** What design/flow.md asks for, written a second time on purpose: content must agree with it. */
export const required: readonly { slot: FirstStepSlot; when: Condition }[] = [
  { slot: 'danger', when: { any: [{ is: { safety: ['unsafe-now', 'child-unsafe'] } }] } },
  { slot: 'danger', when: { is: { role: ['own-behaviour'], 'own-risk': ['today'] } } },
  { slot: 'watched', when: { is: { safety: ['someone-near'] } } },
  { slot: 'watched', when: { is: { limits: ['watched-device'] } } },
  { slot: 'suicide', when: { is: { want: ['not-wanting-to-live', 'other-not-wanting-to-live'] } } },
  { slot: 'child', when: { is: { safety: ['child-unsafe'] } } },
  {
    slot: 'child',
    when: { is: { role: ['self'], safety: ['unsafe-now'], age: ['under-12', '12-15', '16-17'] } },
  },
  {
    slot: 'recent',
    when: {
      all: [
        { not: { is: { role: ['own-behaviour'] } } },
        { not: { is: { side: ['they-did-it'] } } },
        {
          any: [{ is: { when: ['last-3-days', '4-to-7-days', 'ongoing', 'unknown'] } }, { unset: ['when'] }],
        },
        {
          any: [
            { unset: ['what'] },
            {
              is: {
                what: [
                  'doubt',
                  'touched',
                  'rape',
                  'drugged-blackout',
                  'exploitation',
                  'in-relationship-home',
                  'power-abuse',
                  'other',
                ],
              },
            },
          ],
        },
      ],
    },
  },
  {
    slot: 'images',
    when: { all: [{ is: { what: [...images] } }, { not: { is: { role: ['own-behaviour'] } } }] },
  },
  {
    slot: 'images',
    when: { is: { own: ['images-minors'], role: ['own-behaviour', 'someone-else', 'professional'] } },
  },
  { slot: 'family', when: { is: { what: ['forced-marriage-honour'] } } },
  {
    slot: 'family',
    when: { all: [{ is: { what: ['exploitation'] } }, { not: { is: { role: ['own-behaviour'] } } }] },
  },
  { slot: 'own-risk', when: { is: { role: ['own-behaviour'], 'own-risk': ['today'] } } },
];

const keepOrDelete = /\b(bewaar|wis|verwijder)\b/i;

/** What the first steps of a slot say, or never say. */
export const wording: readonly {
  slot?: FirstStepSlot;
  when: Condition;
  says?: RegExp;
  neverSays?: RegExp;
}[] = [
  { when: { is: { role: ['own-behaviour'] } }, neverSays: keepOrDelete },
  { slot: 'images', when: { is: { role: ['someone-else', 'professional'] } }, neverSays: keepOrDelete },
  {
    slot: 'images',
    when: {
      all: [
        { is: { role: ['self'], what: [...images] } },
        { not: { is: { 'image-made-when': ['18-plus'] } } },
      ],
    },
    says: /geen nieuwe kopie/,
  },
  {
    when: { is: { what: ['forced-marriage-honour'] } },
    neverSays:
      /\b(praat|vertel het|bespreek het) (met|aan|eerst aan) (je|jouw) (familie|ouders|vader|moeder|partner)\b/i,
  },
];

/** Every answer that asks for a first step gets one; every text keeps to what it may say. */
export function checkFirstSteps({ firstSteps }: Subject): { findings: Finding[]; views: number } {
  let views = 0;
  const findings = new Map<string, Finding>();
  const find = (finding: Finding) => findings.set(`${finding.rule} ${finding.found}`, finding);
  for (const { slot, when } of required) {
    const steps = firstSteps.filter((step) => step.slot === slot);
    for (const facts of viewsOf([when, ...steps.map((step) => step.when)])) {
      views++;
      if (holds(when, facts) && !steps.some((step) => holds(step.when, facts)))
        find({
          rule: 'An answer that asks for a first step gets it',
          where: visitorText(facts),
          found: `no ${slot}`,
        });
    }
  }
  for (const { slot, when, says, neverSays } of wording)
    for (const step of firstSteps.filter((one) => slot === undefined || one.slot === slot)) {
      const text = [step.title, ...step.steps].join(' ');
      if (says ? says.test(text) : !neverSays?.test(text)) continue;
      for (const facts of viewsOf([when, step.when])) {
        views++;
        if (holds(when, facts) && holds(step.when, facts))
          find({ rule: 'A first step keeps to what may be said', where: visitorText(facts), found: step.id });
      }
    }
  return { findings: [...findings.values()], views };
}

/** Whether first steps stand in the one fixed order. */
export function isInOrder(slots: readonly FirstStepSlot[]): boolean {
  return slots.every((slot, index) => {
    const before = slots[index - 1];
    return before === undefined || slotOrder.indexOf(before) <= slotOrder.indexOf(slot);
  });
}
