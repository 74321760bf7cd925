/** What the checks look at: the content that could be read, and what is known around it. */
import type { FirstStep, StillPossible } from '../first-step/schema.ts';
import type { Doors, Filter, OpeningSentence, Question } from '../flow/schema.ts';
import type { HelpPoint } from '../help-point/schema.ts';
import type { Page } from '../page/schema.ts';
import type {
  Municipalities,
  OldMunicipalities,
  PlaceNames,
  Postcodes,
  Provinces,
  Region,
  RegionPoint,
} from '../region/schema.ts';
import type { Strip } from '../strip/schema.ts';
import type { VocabularyWords } from '../vocabulary/schema.ts';
import type { Problem } from './problem.ts';

/** The content that the checks know by name. Other kinds may be there too: checks on texts look at all of it. */
export interface CheckedContent {
  'help-points': readonly HelpPoint[];
  questions: readonly Question[];
  'first-steps': readonly FirstStep[];
  pages: readonly Page[];
  regions: readonly Region[];
  'region-points': readonly RegionPoint[];
  doors: Doors;
  filters: Readonly<Record<string, Omit<Filter, 'id'>>>;
  'opening-sentences': readonly OpeningSentence[];
  'still-possible': StillPossible;
  strip: Strip;
  vocabulary: VocabularyWords;
  municipalities: Municipalities;
  'old-municipalities': OldMunicipalities;
  'place-names': PlaceNames;
  postcodes: Postcodes;
  provinces: Provinces;
}

/** What the content is checked against. */
export interface Surroundings {
  /** The kinds of content that are folders with one file per thing. */
  folders: ReadonlySet<string>;
  /** Ids per folder, those of files that could not be read included: one mistake should not look like two. */
  ids: Readonly<Record<string, ReadonlySet<string>>>;
  /** The values of every fact with a closed list. */
  vocabulary: Readonly<Record<string, readonly string[]>>;
  /** Every place and region id that exists. */
  places: ReadonlySet<string>;
  /** Whether the site has a page at this address ("/hulp/helpwanted/"). */
  hasPage: (path: string) => boolean;
  /** What is wrong with opening hours as written; undefined when they can be read. */
  hoursMistake: (hours: string) => string | undefined;
}

/** One rule of the content. */
export interface Check {
  /** Single files without which this check would only tell nonsense. */
  needs: readonly (keyof CheckedContent)[];
  run: (content: CheckedContent, around: Surroundings) => Problem[];
}

/** The file of a thing in a folder: "help-points/helpwanted.yaml". */
export function fileOf(folder: string, entry: { id: string }): string {
  return `${folder}/${entry.id}${'markdown' in entry ? '.md' : '.yaml'}`;
}
