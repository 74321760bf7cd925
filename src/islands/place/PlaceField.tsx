/** A field for a postcode or municipality. Keeps nothing: what is typed lives in the field alone. */
import { Component, createRef } from 'preact';
import { findPlace, type PlaceAnswer, type PlaceChoice } from '../../domain/region/find.ts';
import type { Places } from '../../domain/region/places.ts';
import type { Messages } from '../../i18n/messages.ts';
import { whenForgetting } from './forget.ts';

interface Props {
  /** The places, or undefined while they are loading. */
  data: Places | undefined;
  words: Messages['place'];
  onPlace: (place: string, label: string) => void;
  /** The field is about to be used: the moment to load the places. */
  onFocus?: (() => void) | undefined;
}

interface State {
  answer?: PlaceAnswer | undefined;
  waiting?: boolean;
}

const id = 'place';

/** A class, since the flow has no room for hooks. */
export class PlaceField extends Component<Props, State> {
  private field = createRef<HTMLInputElement>();
  private stopForgetting: (() => void) | undefined;

  override componentDidMount() {
    this.stopForgetting = whenForgetting(() => {
      if (this.field.current) this.field.current.value = '';
      this.setState({ answer: undefined, waiting: false });
    });
  }

  override componentWillUnmount() {
    this.stopForgetting?.();
  }

  override componentDidUpdate() {
    if (this.state.waiting && this.props.data) this.search();
  }

  take = (place: PlaceChoice, onlyDigitsUsed: boolean) => {
    this.setState({ answer: { kind: 'found', place, onlyDigitsUsed } });
    this.props.onPlace(place.id, place.name);
  };

  search = () => {
    const { data, onFocus } = this.props;
    this.setState({ waiting: !data });
    if (!data) {
      onFocus?.();
      return;
    }
    const found = findPlace(this.field.current?.value ?? '', data);
    if (found.kind === 'found') this.take(found.place, found.onlyDigitsUsed);
    else this.setState({ answer: found });
  };

  render() {
    const { words, onFocus } = this.props;
    const { answer, waiting } = this.state;
    return (
      <div class="grid gap-3">
        <label for={id} class="text-lg font-semibold">
          {words.label}
        </label>
        <p id={`${id}-hint`} class="text-muted">
          {words.hint} {words.stays}
        </p>
        <div class="flex flex-wrap gap-2">
          <input
            ref={this.field}
            id={id}
            type="text"
            class="border-ink bg-surface text-ink min-h-12 min-w-0 flex-1 basis-40 rounded border px-3"
            autocomplete="off"
            autocorrect="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby={`${id}-hint ${id}-answer`}
            onFocus={onFocus}
            onKeyDown={(event) => {
              if (event.key === 'Enter') this.search();
            }}
          />
          <button
            type="button"
            class="bg-accent text-accent-ink min-h-12 rounded px-5 font-semibold"
            onClick={this.search}
          >
            {words.find}
          </button>
        </div>
        <p id={`${id}-answer`} role="status" class="min-h-7 font-semibold">
          {waiting ? words.loading : answer && answerText(answer, words)}
        </p>
        {answer?.kind === 'choose' && (
          <ul class="flex flex-wrap gap-2">
            {answer.places.map((place) => (
              <li key={place.id}>
                <button
                  type="button"
                  class="border-accent text-accent bg-surface min-h-12 rounded border px-4"
                  onClick={() => this.take(place, false)}
                >
                  {place.typed
                    ? words.withOtherName.replace('{name}', place.name).replace('{typed}', place.typed)
                    : place.name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  }
}

const notFound = {
  'postcode-unknown': 'postcodeUnknown',
  'not-four-digits': 'notFourDigits',
  'name-unknown': 'nameUnknown',
  'too-long': 'tooLong',
} as const;
const chooseWhy = { border: 'border', 'same-name': 'sameName', similar: 'similar' } as const;

/** The sentence that goes with an answer. */
export function answerText(answer: PlaceAnswer, words: Messages['place']): string {
  if (answer.kind === 'empty') return words.empty;
  if (answer.kind === 'not-found') return words[notFound[answer.why]];
  if (answer.kind === 'choose') return words[chooseWhy[answer.why]];
  const { name, typed } = answer.place;
  const sentence = typed
    ? words.foundByOtherName.replace('{typed}', typed).replace('{name}', name)
    : words.found.replace('{name}', name);
  return answer.onlyDigitsUsed ? `${sentence} ${words.onlyDigitsUsed}` : sentence;
}
