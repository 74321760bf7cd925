/** The Markdown of a page, cut where a reader would: `##` opens a section, `###` a fold within it. */

export interface Fold {
  heading: string;
  markdown: string;
}
export interface Section {
  /** Undefined for what stands before the first heading. */
  heading: string | undefined;
  /** What the address of the section ends in: "wat-wij-niet-weten". */
  id: string | undefined;
  markdown: string;
  folds: Fold[];
}

/** Cuts Markdown into sections with folds, in the order of the text. Nothing is lost but the heading marks. */
export function sectionsOf(markdown: string): Section[] {
  return cut(markdown, '##').map(({ heading, text }) => {
    const [opening, ...folds] = cut(text, '###');
    return {
      heading,
      id: heading && idOf(heading),
      markdown: opening?.text ?? '',
      folds: folds.map((fold) => ({ heading: fold.heading ?? '', markdown: fold.text })),
    };
  });
}

/** The text in parts, each from one heading of this level up to the next; the first part has none. */
function cut(markdown: string, mark: string): { heading: string | undefined; text: string }[] {
  const parts: { heading: string | undefined; lines: string[] }[] = [{ heading: undefined, lines: [] }];
  for (const line of markdown.split('\n'))
    if (line.startsWith(`${mark} `)) parts.push({ heading: line.slice(mark.length).trim(), lines: [] });
    else parts.at(-1)?.lines.push(line);
  const whole = parts.map(({ heading, lines }) => ({ heading, text: lines.join('\n').trim() }));
  return mark === '##' ? whole.filter((part) => part.heading || part.text) : whole;
}

function idOf(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
