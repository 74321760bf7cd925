/** What leaves the site as data, made once per build from the Dutch content. */
import { contentIn } from './content.ts';
import { regionPoints } from './domain/region/points.ts';
import { type PublishedData, publish } from './exports/publish.ts';
import type { RegionalData } from './exports/regional.ts';
import { settings } from './settings.ts';

/** Where this site's pages begin, as machines need it: "https://waarheen.example/sub-path/". */
export const siteRoot = `${settings.siteUrl}${settings.basePath.replace(/\/$/, '')}/`;

let made: PublishedData | undefined;

/** Everything that is published. */
export function publishedData(): PublishedData {
  if (!made) {
    const content = contentIn('nl');
    made = publish(content['help-points'], {
      root: siteRoot,
      siteName: content.ui.site.name,
      words: content.ui.published,
      builtOn: settings.buildDate,
      launched: settings.launched,
      shelfLife: content['shelf-life'],
    });
  }
  return made;
}

/** The regional parts of national help points, as they are published. */
export function regionalData(): RegionalData {
  const content = contentIn('nl');
  return {
    dataset: publishedData().dataset,
    points: regionPoints(content),
    keeps: content['shelf-life'].channel,
    root: siteRoot,
  };
}
