import { expect, it } from 'vitest';
import { hrefOf } from '../../../src/domain/help-point/href.ts';

it.each([
  [{ kind: 'phone', dial: '08000188' }, 'tel:08000188'],
  [{ kind: 'whatsapp', dial: '0613863803' }, 'https://wa.me/31613863803'],
  [{ kind: 'whatsapp', dial: '+31682387796' }, 'https://wa.me/31682387796'],
  [{ kind: 'email', address: 'hulp@lijn.example' }, 'mailto:hulp@lijn.example'],
  [{ kind: 'email', url: 'https://lijn.example/contact' }, 'https://lijn.example/contact'],
  [{ kind: 'chat', url: 'https://lijn.example' }, 'https://lijn.example'],
  [{ kind: 'visit', address: 'Dorpsstraat 1' }, undefined],
] as const)('%o leads to %s', (channel, href) => {
  expect(hrefOf(channel)).toBe(href);
});
