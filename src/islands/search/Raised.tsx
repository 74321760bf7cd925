/** A first step that the words raise above everything else. Red is for danger alone. */
import type { PackedDocument } from '../../domain/search/data.ts';
import type { RaisedStep } from '../../search-page-data.ts';

interface Props {
  document: PackedDocument;
  step: RaisedStep | undefined;
  title: string;
}

export function Raised({ document, step, title }: Props) {
  if (!step) return null;
  return (
    <section
      aria-label={title}
      class="border-accent bg-accent-soft rounded-card mt-3 border-s-4 p-4"
      data-raised={document.id}
    >
      <h2 class={`text-lg ${step.danger ? 'text-danger' : ''}`}>{document.title}</h2>
      <ul class="mt-1 list-disc space-y-1 ps-5">
        {step.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="mt-2 flex flex-wrap gap-x-6">
        {step.actions.map(({ label, href }) => (
          <a
            key={href}
            href={href}
            rel="noopener noreferrer"
            class="inline-flex min-h-12 items-center text-lg font-bold"
          >
            {label}
          </a>
        ))}
      </p>
    </section>
  );
}
