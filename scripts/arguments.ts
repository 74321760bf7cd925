/** What a script was given on the command line. */
import { parseArgs } from 'node:util';

/**
 * The flags that were given, and the rest in order. An unknown flag, or more or less than the script can use, ends
 * it with its usage: a misspelt flag must never run something else than was meant.
 */
export function readArguments<Flag extends string = never>(
  usage: string,
  {
    flags = [],
    least = 0,
    most = Number.POSITIVE_INFINITY,
  }: { flags?: readonly Flag[]; least?: number; most?: number } = {},
): { flags: Partial<Record<Flag, boolean>>; given: string[] } {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]));
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length < least) throw new Error('Something is missing');
    if (positionals.length > most) throw new Error(`Cannot use '${positionals[most]}'`);
    return { flags: values as Partial<Record<Flag, boolean>>, given: positionals };
  } catch (error) {
    const [found] = (error as Error).message.split('. ');
    console.error(`${found}\nusage: ${usage}`);
    process.exit(2);
  }
}
