/** What the counter kit tells of a help point beside its list, which must do without script: packed, to be short. */

import { trustWords } from './components/help-point/words.ts';
import type { HelpPoint } from './domain/help-point/schema.ts';
import { trustLines, warnsBeforeCalling } from './domain/help-point/trust-lines.ts';
import { type RegionalHelp, regionPoints } from './domain/region/points.ts';
import { copyKeepsUntil } from './domain/shelf-life/copy.ts';
import type { Content } from './read-content.ts';
import { offeredHelp } from './routes.ts';

/** A heading with its text. */
export type KitPart = readonly [heading: string, text: string];

/** A regional help point: what is its own. How to reach it, and what to know first, its parent says. */
export interface KitRegional {
  name: string;
  parent: string;
  lines: string[];
  site?: string;
}

export interface KitData {
  national: Record<string, KitPart[]>;
  regional: Record<string, KitRegional>;
  firstTenMinutes: string;
}

/** What must be known before contact and does not stand in the list already. */
const topics = ['stored', 'actsWithoutConsent', 'police', 'notFor'] as const;

/** The kit's data for some content. */
export function kitData(content: Content): KitData {
  return {
    national: Object.fromEntries(offeredHelp(content).map((point) => [point.id, partsOf(content, point)])),
    regional: Object.fromEntries(regionPoints(content).map((help) => [help.id, regional(content, help)])),
    firstTenMinutes: content.ui.helpPoint.firstTen,
  };
}

/** The last day of a kit made on a day: counted from when the numbers that it leans on were checked, if that is earlier. */
export function keptUntil(content: Content, madeOn: string): string {
  const relied = new Set(content.strip.lines.flatMap(({ phone }) => phone?.helpPoint ?? []));
  const checked = content['help-points'].filter(({ id }) => relied.has(id)).map(({ checkedOn }) => checkedOn);
  return copyKeepsUntil(madeOn, checked, content['shelf-life']);
}

function partsOf({ ui }: Content, point: HelpPoint): KitPart[] {
  const words = ui.helpPoint;
  const known = trustLines(point, trustWords(ui));
  return [
    [words.forWhom, point.words.forWhom],
    ...topics.flatMap((topic): KitPart[] => {
      const line = known.find((one) => one.topic === topic);
      if (topic === 'actsWithoutConsent' && warnsBeforeCalling(point)) return []; // stands above the number
      if (!line || (topic === 'notFor' && line.certainty === 'unknown')) return [];
      const doubt = line.certainty === 'uncertain' ? ` (${words.uncertainMark.toLowerCase()})` : '';
      return [[words[topic], line.text + doubt]];
    }),
  ];
}

function regional({ ui: { nearby } }: Content, help: RegionalHelp): KitRegional {
  return {
    name: help.name,
    parent: help.parent,
    lines: [
      ...(help.kind === 'veilig-thuis' ? [nearby.sayYourTown] : []),
      ...(help.kind === 'police' ? [nearby.policeAsk] : []),
      ...help.locations.map(({ place, at, address, walkIn }) =>
        `${place}: ${[at, address].filter(Boolean).join(', ')}. ${walkIn ? nearby.walkIn : ''}`.trim(),
      ),
      ...(help.kind === 'csg' && help.locations.length === 0 ? [nearby.askWhere] : []),
    ],
    ...(help.website ? { site: help.website } : {}),
  };
}
