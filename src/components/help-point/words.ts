/** The interface strings in the shape that the domain asks for. */
import type { ProbableHoursWords } from '../../domain/help-point/probable-hours.ts';
import type { TrustWords } from '../../domain/help-point/trust-lines.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The words of the trust block. */
export function trustWords({ helpPoint, reach }: Messages): TrustWords {
  return {
    ...helpPoint,
    channel: {
      phone: reach.inPhone,
      chat: reach.inChat,
      whatsapp: reach.inWhatsapp,
      email: reach.inEmail,
      form: reach.inForm,
      visit: reach.inVisit,
      app: reach.inApp,
      forum: reach.inForum,
      video: reach.inVideo,
    },
  };
}

/** The words of hours that nobody confirmed. */
export function probableHoursWords({ helpPoint, openingHours }: Messages): ProbableHoursWords {
  return { ...helpPoint, week: openingHours, probable: openingHours.probable };
}
