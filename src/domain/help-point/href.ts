/** Where pressing a channel leads. Pure; ships to the browser. */
import type { ChannelKind } from './schema.ts';

interface Pressed {
  kind: ChannelKind;
  dial?: string | undefined;
  url?: string | undefined;
  /** Of a mail channel: the mail address. */
  address?: string | undefined;
}

/**
 * A call, a WhatsApp conversation (https://faq.whatsapp.com/5913398998672934: digits with the country first), a mail,
 * or a site; undefined: nothing to press.
 */
export function hrefOf({ kind, dial, url, address }: Pressed): string | undefined {
  if (dial && kind === 'whatsapp') return `https://wa.me/${dial.replace(/^0/, '31').replace(/\D/g, '')}`;
  if (dial) return `tel:${dial}`;
  return kind === 'email' && address ? `mailto:${address}` : url;
}
