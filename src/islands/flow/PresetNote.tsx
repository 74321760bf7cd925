/** What a prepared link set, said on the page, with a way to begin without it. */
import type { Messages } from '../../i18n/messages.ts';

interface Props {
  said: string;
  words: Messages['preset'];
  onEmpty: () => void;
}

export function PresetNote({ said, words, onEmpty }: Props) {
  return (
    <p class="bg-accent-soft rounded-card mb-4 p-4" data-preset-note>
      {words.set.replace('{said}', said)}{' '}
      <button type="button" class="text-accent min-h-12 underline" onClick={onEmpty}>
        {words.change}
      </button>
    </p>
  );
}
