/** Public lists of merged municipalities, in the three ways in which they were published, as pairs old -> new. */
export interface Merger {
  old: string;
  now: string;
}

const quoted = /"([^"]+)"/g;

/** A table in Markdown: `| Altena | 2019 | Aalburg, Werkendam |`. */
export function fromMarkdown(text: string): Merger[] {
  return [...text.matchAll(/^\| ([^|]+) \| \d{4} \| ([^|]+) \|$/gm)].flatMap(([, now = '', names = '']) =>
    names.split(',').map((old) => ({ old: old.trim(), now: now.trim() })),
  );
}

/** Renaming in R: `... %in% c("Gorssel","Lochem")]<-"Lochem"`. */
export function fromR(text: string): Merger[] {
  return [...text.matchAll(/%in% c\(("[^)]*")\)\]<-"([^"]+)"$/gm)].flatMap(([, names = '', now = '']) =>
    namesIn(names).map((old) => ({ old, now })),
  );
}

/** A table in Python: `"Altena": (2019, {"Aalburg": 1, "Werkendam": 1}),`, over one or more lines. */
export function fromPython(text: string): Merger[] {
  return [...text.matchAll(/"([^"]+)":\s*\(\s*\d{4},\s*\{([^}]*)\}/g)].flatMap(([, now = '', names = '']) =>
    namesIn(names).map((old) => ({ old, now })),
  );
}

function namesIn(text: string): string[] {
  return [...text.matchAll(quoted)].map(([, name = '']) => name);
}
