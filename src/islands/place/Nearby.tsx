/** The page in-de-buurt: a place in, what serves it out, without leaving the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Places } from '../../domain/region/places.ts';
import { type ServedPlace, servedPlace } from '../../domain/region/served.ts';
import type { Messages } from '../../i18n/messages.ts';
import { whenForgetting } from './forget.ts';
import { loadPlaces } from './load-places.ts';
import { PlaceField } from './PlaceField.tsx';
import { type HelpAround, type NearbyTexts, ServedView } from './ServedView.tsx';

export interface Props extends HelpAround {
  /** Address of the place data. */
  source: string;
  words: Messages['place'];
}

export function Nearby(props: Props) {
  const { source, words, texts } = props;
  const [places, setPlaces] = useState<Places>();
  const [failed, setFailed] = useState(false);
  const [chosen, setChosen] = useState<{ place: string }>();
  // A new round is a new field: what was typed is gone with the old one.
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  const load = () => {
    setFailed(false);
    loadPlaces(source).then(setPlaces, () => setFailed(true));
  };
  const served = places && chosen && servedPlace(places, chosen.place);
  // Arrow keys walk through the list and pick as they go: there the focus stays.
  useEffect(() => {
    if (document.activeElement?.tagName !== 'SELECT') heading.current?.focus();
  }, [chosen]);
  useEffect(
    () =>
      whenForgetting(() => {
        setChosen(undefined);
        setRound((before) => before + 1);
      }),
    [],
  );

  return (
    <div class="grid gap-4">
      <PlaceField
        key={round}
        data={places}
        words={words}
        taken={chosen?.place}
        onPlace={(place) => setChosen({ place })}
        onFocus={load}
      />
      {failed && <p role="alert">{words.failed}</p>}
      {served && (
        <section class="border-line bg-surface rounded-card grid gap-3 border p-4">
          <h2 ref={heading} tabIndex={-1} class="text-xl">
            {titleOf(served, texts)}
          </h2>
          <ServedView {...props} served={served} />
        </section>
      )}
    </div>
  );
}

function titleOf(served: ServedPlace, texts: NearbyTexts): string {
  return served.kind === 'regions' ? texts.chooseRegion : texts.helpFor.replace('{name}', served.name);
}
