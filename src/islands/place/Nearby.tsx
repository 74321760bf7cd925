/** The page in-de-buurt: a place in, what serves it out, without leaving the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Places } from '../../domain/region/places.ts';
import { type ServedPlace, servedPlace } from '../../domain/region/served.ts';
import type { Messages } from '../../i18n/messages.ts';
import { whenForgetting } from './forget.ts';
import { loadPlaces } from './load-places.ts';
import { PlaceField } from './PlaceField.tsx';
import { PlaceList } from './PlaceList.tsx';

/** How to reach national help, as its own help point gives it. */
export interface NationalReach {
  name: string;
  number?: string | undefined;
  dial?: string | undefined;
  chat?: string | undefined;
}

/** The strings of the page that the island needs. */
export type NearbyTexts = Pick<
  Messages['nearby'],
  | 'helpFor'
  | 'moreAboutRegion'
  | 'inHistory'
  | 'chooseRegion'
  | 'call'
  | 'chat'
  | 'probably'
  | 'csgUnknown'
  | 'overseasTitle'
>;

interface Props {
  /** Address of the place data. */
  source: string;
  words: Messages['place'];
  texts: NearbyTexts;
  /** Address of the pages in-de-buurt and hulp, each ending in a slash. */
  regionBase: string;
  helpBase: string;
  /** National help point id -> how to reach it. */
  national: Record<string, NationalReach>;
  /** Place overseas -> address of its page. */
  overseas: Record<string, string>;
}

export default function Nearby(props: Props) {
  const { source, words, texts } = props;
  const [places, setPlaces] = useState<Places>();
  const [failed, setFailed] = useState(false);
  const [served, setServed] = useState<ServedPlace>();
  const heading = useRef<HTMLHeadingElement>(null);

  const load = () => {
    loadPlaces(source).then(setPlaces, () => setFailed(true));
  };
  const choose = (place: string) => {
    if (places) setServed(servedPlace(places, place));
  };
  useEffect(() => heading.current?.focus(), [served]);
  useEffect(() => whenForgetting(() => setServed(undefined)), []);

  return (
    <div class="grid gap-4">
      <PlaceField data={places} words={words} onPlace={choose} onFocus={load} />
      {failed && <p role="alert">{words.failed}</p>}
      <PlaceList data={places} words={words} onPlace={choose} onOpen={load} />
      {served && (
        <section class="border-line bg-surface rounded-card grid gap-3 border p-4">
          <h2 ref={heading} tabIndex={-1} class="text-xl">
            {titleOf(served, texts)}
          </h2>
          <Served {...props} served={served} />
        </section>
      )}
    </div>
  );
}

function titleOf(served: ServedPlace, texts: NearbyTexts): string {
  return served.kind === 'regions' ? texts.chooseRegion : texts.helpFor.replace('{name}', served.name);
}

function Served({
  served,
  texts,
  regionBase,
  helpBase,
  national,
  overseas,
}: Props & { served: ServedPlace }) {
  if (served.kind === 'overseas')
    return (
      <p>
        <a href={overseas[served.id] ?? regionBase} class="inline-block py-3">
          {texts.overseasTitle.replace('{name}', served.name)}
        </a>
      </p>
    );
  if (served.kind === 'regions')
    return (
      <ul>
        {served.regions.map(({ id, name }) => (
          <li key={id}>
            <a href={`${regionBase}${id}/`} class="inline-block py-3">
              {name}
            </a>
          </li>
        ))}
      </ul>
    );
  const csg = national['centrum-seksueel-geweld'];
  return (
    <>
      <ul class="divide-line grid divide-y">
        {served.points.map(({ id, name, parent, probable }) => (
          <li key={id} class="grid max-w-none gap-1 py-2">
            <span class="flex flex-wrap items-center gap-x-4">
              <a href={`${helpBase}${id}/`} class="inline-block py-3 font-semibold">
                {name}
              </a>
              <Reach reach={national[parent]} texts={texts} />
            </span>
            {probable && <span>{texts.probably}</span>}
          </li>
        ))}
        {served.csgUnknown && csg && (
          <li class="grid max-w-none gap-1 py-2">
            <span class="flex flex-wrap items-center gap-x-4">
              <a href={`${helpBase}centrum-seksueel-geweld/`} class="inline-block py-3 font-semibold">
                {csg.name}
              </a>
              <Reach reach={csg} texts={texts} />
            </span>
            <span>{texts.csgUnknown}</span>
          </li>
        )}
      </ul>
      <p>
        <a href={`${regionBase}${served.region.id}/`} class="inline-block py-3">
          {texts.moreAboutRegion.replace('{name}', served.region.name)}
        </a>
        <span class="text-muted block">{texts.inHistory}</span>
      </p>
    </>
  );
}

function Reach({ reach, texts }: { reach: NationalReach | undefined; texts: NearbyTexts }) {
  return (
    <>
      {reach?.dial && reach.number && (
        <a href={`tel:${reach.dial}`} class="inline-flex min-h-12 items-center text-lg font-bold">
          {texts.call.replace('{number}', reach.number)}
        </a>
      )}
      {reach?.chat && (
        <a
          href={reach.chat}
          rel="noopener noreferrer"
          aria-label={`${texts.chat}, ${reach.name}`}
          class="inline-flex min-h-12 items-center"
        >
          {texts.chat}
        </a>
      )}
    </>
  );
}
