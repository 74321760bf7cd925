/** What serves a chosen place, shown in place: points with the national help that connects to them. */
import { Fragment } from 'preact';
import type { ServedPlace } from '../../domain/region/served.ts';
import type { Messages } from '../../i18n/messages.ts';

/** How to reach national help, as its own help point gives it. */
export interface NationalReach {
  name: string;
  /** Text of the button that calls. */
  call?: string | undefined;
  dial?: string | undefined;
  chat?: string | undefined;
  /** Said above the number: what they may do without consent. */
  warning?: string | undefined;
}

/** The strings of the page that the island needs. */
export type NearbyTexts = Pick<
  Messages['nearby'],
  'helpFor' | 'moreAboutRegion' | 'inHistory' | 'chooseRegion' | 'probably' | 'csgUnknown' | 'overseasTitle'
> &
  Pick<Messages['reach'], 'openChat'>;

/** What the view needs to name, reach and link to help. */
export interface HelpAround {
  texts: NearbyTexts;
  /** Address of the pages in-de-buurt and hulp, each ending in a slash. */
  regionBase: string;
  helpBase: string;
  /** National help point id -> how to reach it. */
  national: Record<string, NationalReach>;
  /** Place overseas -> address of its page. */
  overseas: Record<string, string>;
}

/** The help that every place has, also where its regional centre is not known. */
const csg = 'centrum-seksueel-geweld';

export function ServedView({
  served,
  texts,
  regionBase,
  helpBase,
  national,
  overseas,
}: HelpAround & { served: ServedPlace }) {
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
  const perParent = [...Map.groupBy(served.points, ({ parent }) => parent)];
  return (
    <>
      <ul class="divide-line grid divide-y">
        {served.csgUnknown && (
          <li class="grid max-w-none gap-1 py-3">
            <PointLink address={`${helpBase}${csg}/`} name={national[csg]?.name ?? ''} />
            <span>{texts.csgUnknown}</span>
            <Reach reach={national[csg]} texts={texts} />
          </li>
        )}
        {perParent.map(([parent, points]) => (
          <li key={parent} class="grid max-w-none gap-1 py-3">
            {points.map(({ id, name, probable }) => (
              <Fragment key={id}>
                <PointLink address={`${helpBase}${id}/`} name={name} />
                {probable && <span>{texts.probably}</span>}
              </Fragment>
            ))}
            <Reach reach={national[parent]} texts={texts} />
          </li>
        ))}
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

function PointLink({ address, name }: { address: string; name: string }) {
  return (
    <a href={address} class="inline-block py-2.5 font-semibold">
      {name}
    </a>
  );
}

function Reach({ reach, texts }: { reach: NationalReach | undefined; texts: NearbyTexts }) {
  if (!reach) return null;
  const { name, call, dial, chat, warning } = reach;
  const button = 'inline-flex min-h-12 items-center rounded-lg px-5 font-semibold no-underline';
  return (
    <>
      {warning && <span class="border-accent border-s-4 ps-4">{warning}</span>}
      <span class="flex flex-wrap gap-2 py-1">
        {dial && (
          <a href={`tel:${dial}`} class={`${button} bg-accent text-accent-ink`}>
            {call}
          </a>
        )}
        {chat && (
          <a
            href={chat}
            rel="noopener noreferrer"
            aria-label={`${texts.openChat} · ${name}`}
            class={`${button} border-accent text-accent border`}
          >
            {texts.openChat}
          </a>
        )}
      </span>
    </>
  );
}
