/** The interface strings in the shape that the domain asks for. */
import type { TrustWords } from '../../domain/help-point/trust-lines.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The words of the trust block. */
export function trustWords({ helpPoint, channel }: Messages): TrustWords {
  return {
    ...helpPoint,
    channel: {
      phone: channel.inPhone,
      chat: channel.inChat,
      whatsapp: channel.inWhatsapp,
      email: channel.inEmail,
      form: channel.inForm,
      visit: channel.inVisit,
      app: channel.inApp,
      forum: channel.inForum,
      video: channel.inVideo,
    },
  };
}
