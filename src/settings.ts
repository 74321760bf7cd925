/** The settings of a build: environment variables, read in this one place. All have a safe default. */
import { execFileSync } from 'node:child_process';

export interface Settings {
  /** Where the site will live, without a trailing slash. */
  siteUrl: string;
  /** Where people find the site, to be printed; absent: nobody has said it yet, and `siteUrl` is an example. */
  publicAddress: string | undefined;
  /** Sub-path the site lives under, "/" or "/name". */
  basePath: string;
  /** Where the quick exit goes: a neutral, fast page without advertising. */
  exitUrl: string;
  /** Address for corrections; absent: the pages say there is none yet. */
  contactEmail: string | undefined;
  /** False until every number has been checked live: pages then say so and ask not to be indexed. */
  launched: boolean;
  /** The one date of the build, as yyyy-mm-dd; staleness is counted to this day. */
  buildDate: string;
}

export const settings: Settings = readSettings(process.env);

/** Reads the settings from an environment. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    siteUrl: (env.SITE_URL || 'https://waarheen.example').replace(/\/+$/, ''),
    publicAddress: env.SITE_URL && new URL(env.BASE_PATH ?? '', env.SITE_URL).href,
    basePath: `/${(env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`,
    exitUrl: env.EXIT_URL || 'https://www.knmi.nl/nederland-nu/weer/verwachtingen',
    contactEmail: env.CONTACT_EMAIL || undefined,
    launched: env.LAUNCHED === '1',
    buildDate: new Date(buildSeconds(env) * 1000).toISOString().slice(0, 10),
  };
}

/** SOURCE_DATE_EPOCH, else the date of the commit, so that two builds of one commit are the same. */
function buildSeconds(env: Record<string, string | undefined>): number {
  if (env.SOURCE_DATE_EPOCH) return Number(env.SOURCE_DATE_EPOCH);
  try {
    return Number(
      execFileSync('git', ['log', '-1', '--format=%ct'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    throw new Error('No commit to take the build date from: set SOURCE_DATE_EPOCH to seconds since 1970.');
  }
}
