/**
 * A field for a postcode or municipality, and a list to pick a region or province from instead. Keeps nothing: what is
 * typed lives in the field alone, and goes with it.
 */
import { Component, createRef } from 'preact';
import { choice, findPlace, type PlaceAnswer, type PlaceChoice } from '../../domain/region/find.ts';
import type { Places } from '../../domain/region/places.ts';
import type { Messages } from '../../i18n/messages.ts';

type PlaceWords = Omit<Messages['place'], 'failed'>;

interface Props {
  /** The places, or undefined while they are loading. */
  data: Places | undefined;
  words: PlaceWords;
  /** Id of the place that was taken, for the list. */
  taken?: string | undefined;
  onPlace: (place: string) => void;
  /** The field or the list is about to be used: the moment to load the places. */
  onFocus?: (() => void) | undefined;
}

interface State {
  answer?: PlaceAnswer | undefined;
  waiting?: boolean;
}

/** A class, since the flow has no room for hooks. */
export class PlaceField extends Component<Props, State> {
  private field = createRef<HTMLInputElement>();

  override componentDidUpdate() {
    if (this.state.waiting && this.props.data) this.search();
  }

  take = (place: PlaceChoice, onlyDigitsUsed: boolean) => {
    this.setState({ answer: { kind: 'found', place, onlyDigitsUsed } });
    this.props.onPlace(place.id);
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
    const { data, words, taken = '', onFocus } = this.props;
    const { answer, waiting } = this.state;
    return (
      <div class="choices">
        <label for="place" class="font-semibold">
          {words.label}
        </label>
        <p id="place-hint" class="hint">
          {words.hint} {words.stays}
        </p>
        <div class="row">
          <input
            ref={this.field}
            id="place"
            type="text"
            class="field flex-1"
            autocomplete="off"
            autocorrect="off"
            spellcheck={false}
            aria-describedby="place-hint place-answer"
            onFocus={onFocus}
            onKeyDown={(event) => {
              if (event.key === 'Enter') this.search();
            }}
          />
          <button type="button" class="button button-main" onClick={this.search}>
            {words.find}
          </button>
        </div>
        <p id="place-answer" role="status" class="font-semibold">
          {waiting ? words.loading : answer && answerText(answer, words)}
        </p>
        {answer?.kind === 'choose' && (
          <ul class="row">
            {answer.places.map((place) => (
              <li key={place.id}>
                <button type="button" class="button" onClick={() => this.take(place, false)}>
                  {place.typed
                    ? words.withOtherName.replace('{name}', place.name).replace('{typed}', place.typed)
                    : place.name}
                </button>
              </li>
            ))}
          </ul>
        )}
        <details class="fold" onToggle={onFocus}>
          <summary>{words.pick}</summary>
          <div>
            {data ? (
              <select
                class="field w-full"
                aria-label={words.pick}
                autocomplete="off"
                value={taken}
                onChange={(event) => this.take(choice(event.currentTarget.value, data), false)}
              >
                <option value="" disabled>
                  {words.pickOne}
                </option>
                {(['regions', 'provinces', 'overseas'] as const).map((group) => (
                  <optgroup key={group} label={words[group]}>
                    {[...data[group].values()].map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            ) : (
              words.loading
            )}
          </div>
        </details>
      </div>
    );
  }
}

/** The sentence that goes with an answer. The words are named after the reasons. */
export function answerText(answer: PlaceAnswer, words: PlaceWords): string {
  if (answer.kind === 'empty') return words.empty;
  if (answer.kind !== 'found') return words[answer.why];
  const { name, typed } = answer.place;
  const sentence = typed ? words.foundByOtherName.replace('{typed}', typed) : words.found;
  return `${sentence.replace('{name}', name)} ${answer.onlyDigitsUsed ? words.onlyDigitsUsed : ''}`.trim();
}
