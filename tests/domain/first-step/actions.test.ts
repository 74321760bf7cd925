import { describe, expect, it } from 'vitest';
import { actionsOf, type ChannelWords } from '../../../src/domain/first-step/actions.ts';
import type { Channel } from '../../../src/domain/help-point/schema.ts';

const words: ChannelWords = {
  call: 'Bel {number}',
  chat: 'Chat',
  whatsapp: 'WhatsApp',
  email: 'Mail',
  form: 'Formulier',
  visit: 'Langs',
  app: 'App',
  forum: 'Forum',
  video: 'Video',
  site: 'Site',
};
const channel = (part: Partial<Channel> & Pick<Channel, 'kind'>) =>
  ({ id: part.kind, confidence: 'high', ...part }) as Channel;
const points = [
  {
    id: 'line',
    name: 'De Lijn',
    channels: [
      channel({ kind: 'phone', number: '0800-1', dial: '08001', hours: 'Mo-Fr 09:00-17:00' }),
      channel({ kind: 'whatsapp', number: '06-12', dial: '0612' }),
    ],
  },
  {
    id: 'night',
    name: 'De Nacht',
    channels: [
      channel({ kind: 'phone', number: '0800-2', dial: '08002', hours: '24/7' }),
      channel({ kind: 'chat', url: 'https://nacht.example' }),
    ],
  },
];
const ref = (helpPoint: string, id: string) => ({ helpPoint, channel: id });

describe('the buttons of a first step where no clock runs', () => {
  it('write by WhatsApp instead of calling its number', () => {
    const [, write] = actionsOf(
      { phone: ref('line', 'phone'), withoutSpeaking: ref('line', 'whatsapp') },
      points,
      words,
    );
    expect(write).toEqual({ label: 'WhatsApp 06-12', href: 'https://wa.me/31612', isNumber: true });
  });

  it('name what stands in while a line with closing hours is closed, and whose it is', () => {
    const labels = actionsOf(
      {
        phone: ref('line', 'phone'),
        whileClosed: { phone: ref('night', 'phone'), withoutSpeaking: ref('night', 'chat') },
      },
      points,
      words,
    ).map(({ label }) => label);
    expect(labels).toEqual(['Bel 0800-1', 'De Nacht: Bel 0800-2', 'Chat']);
  });

  it('leave the stand-in out beside a line that never closes, and say nothing twice', () => {
    const step = { phone: ref('night', 'phone'), withoutSpeaking: ref('night', 'phone') };
    const actions = actionsOf({ ...step, whileClosed: { phone: ref('line', 'phone') } }, points, words);
    expect(actions.map(({ href }) => href)).toEqual(['tel:08002']);
  });

  it('leave out what has nothing to press', () => {
    expect(actionsOf({ phone: ref('line', 'gone') }, points, words)).toEqual([]);
  });
});
