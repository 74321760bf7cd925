/** What the checker says when an invariant of design/flow.md does not hold. */

export interface Finding {
  /** The invariant, as a sentence. */
  rule: string;
  /** Where it breaks: a class of visitors, a question, a first step. */
  where: string;
  found: string;
}

/** One finding as a line of text. */
export function findingText({ rule, where, found }: Finding): string {
  return `${rule}\n    where: ${where}\n    found: ${found}`;
}
