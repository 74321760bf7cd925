/** A field for a postcode or municipality. Keeps nothing: what is typed lives in the field alone. */
import { Component, createRef } from 'preact';
import { findPlace, type PlaceAnswer, type PlaceChoice } from '../../domain/region/find.ts';
import type { Places } from '../../domain/region/places.ts';
import type { Messages } from '../../i18n/messages.ts';
import { whenForgetting } from './forget.ts';

/** The words of the field, without those of the list beside it. */
type PlaceWords = Omit<Messages['place'], 'failed' | 'pick' | 'regions' | 'provinces' | 'outside'>;

interface Props {
  /** The places, or undefined while they are loading. */
  data: Places | undefined;
  words: PlaceWords;
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
      <div class="choices">
        <label for={id} class="font-semibold">
          {words.label}
        </label>
        <p id={`${id}-hint`} class="hint">
          {words.hint} {words.stays}
        </p>
        <div class="row">
          <input
            ref={this.field}
            id={id}
            type="text"
            class="field flex-1"
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
          <button type="button" class="button button-main" onClick={this.search}>
            {words.find}
          </button>
        </div>
        <p id={`${id}-answer`} role="status" class="font-semibold">
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
      </div>
    );
  }
}

/** The sentence that goes with an answer. The words are named after the reasons: "name-unknown" is nameUnknown. */
function answerText(answer: PlaceAnswer, words: PlaceWords): string {
  if (answer.kind === 'empty') return words.empty;
  if (answer.kind !== 'found')
    return words[answer.why.replace(/-(.)/g, (_, first) => first.toUpperCase()) as keyof typeof words];
  const { name, typed } = answer.place;
  const sentence = typed ? words.foundByOtherName.replace('{typed}', typed) : words.found;
  return `${sentence.replace('{name}', name)} ${answer.onlyDigitsUsed ? words.onlyDigitsUsed : ''}`.trim();
}
