/** What stays behind on a device or with others after using each kind of channel. */
import { z } from 'zod';
import { text } from '../field/schema.ts';
import { channelKind } from '../help-point/schema.ts';

export const traces = z.strictObject({
  channels: z.record(channelKind, text).describe('Wat er achterblijft, per soort kanaal'),
});
