/** What is wrong with a piece of content, in a form that tells an editor what to do. */
export interface Problem {
  /** File, from the content folder: "help-points/helpwanted.yaml". */
  file: string;
  /** Field within the file: "channels.0.hours". Empty: the file as a whole. */
  field: string;
  rule: string;
  found: string;
  expected: string;
  todo: string;
}

/** One problem as lines of text. */
export function problemText(problem: Problem): string {
  const at = problem.field ? `${problem.file} · ${problem.field}` : problem.file;
  return `${at}\n    rule: ${problem.rule}\n    found: ${problem.found}\n    expected: ${problem.expected}\n    to do: ${problem.todo}`;
}
