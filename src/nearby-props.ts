/** What the place field of "in de buurt" shows, worked out at build time: texts, and how to reach national help. */
import type { HelpPoint } from './domain/help-point/schema.ts';
import { warnsBeforeCalling } from './domain/help-point/trust-lines.ts';
import { reachOf } from './domain/region/national.ts';
import type { Props } from './islands/place/Nearby.tsx';
import type { NationalReach } from './islands/place/ServedView.tsx';
import type { Content } from './read-content.ts';

/** The props of the island for some content; `root` is where this site's pages begin. */
export function nearbyProps(content: Content, root: string): Props {
  const { nearby, place, reach } = content.ui;
  const { helpFor, moreAboutRegion, inHistory, chooseRegion, probably, csgUnknown, overseasTitle } = nearby;
  return {
    source: `${root}place-data.js`,
    words: place,
    texts: {
      helpFor,
      moreAboutRegion,
      inHistory,
      chooseRegion,
      probably,
      csgUnknown,
      overseasTitle,
      openChat: reach.openChat,
    },
    regionBase: `${root}in-de-buurt/`,
    helpBase: `${root}hulp/`,
    national: Object.fromEntries(
      nationalParents(content).map((point) => [point.id, nationalReach(content, point)]),
    ),
    overseas: Object.fromEntries(overseasPlaces(content).map(({ id, page }) => [id, root + page])),
  };
}

/** The national help points that have parts in the regions. */
export function nationalParents(content: Content): HelpPoint[] {
  const ids = new Set(content['region-points'].map(({ parent }) => parent));
  return [...ids].flatMap((id) => content['help-points'].find((point) => point.id === id) ?? []);
}

/** The places overseas, each with its page within the site. */
export function overseasPlaces(content: Content): { id: string; label: string; page: string }[] {
  return Object.entries(content.vocabulary.place ?? {}).map(([id, { label }]) => ({
    id,
    label,
    page: `in-de-buurt/${id === 'abroad' ? 'buitenland' : id}/`,
  }));
}

function nationalReach({ ui }: Content, point: HelpPoint): NationalReach {
  const { name, phone, chat } = reachOf(point);
  const acts =
    warnsBeforeCalling(point) &&
    `${ui.helpPoint.actsWithoutConsent} ${point.trust?.actsWithoutConsent?.text ?? ''}`;
  return {
    name,
    call: (phone?.free ? ui.reach.callFree : ui.reach.call).replace('{number}', phone?.number ?? ''),
    dial: phone?.dial,
    chat: chat?.url,
    warning: [acts, point.kind === 'police' && ui.result.policeNote].filter(Boolean).join(' ') || undefined,
  };
}
