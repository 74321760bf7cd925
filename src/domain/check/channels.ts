/** Whether the ways to reach a help point can be used as they are written. */
import { type CheckedContent, fileOf, type Surroundings } from './content.ts';
import type { Problem } from './problem.ts';

/** Opening hours that cannot be read. */
export function badOpeningHours(
  { 'help-points': points }: CheckedContent,
  { hoursMistake }: Surroundings,
): Problem[] {
  return points.flatMap((point) =>
    point.channels.flatMap(({ hours }, index) => {
      const mistake = hours === undefined ? undefined : hoursMistake(hours);
      return mistake === undefined
        ? []
        : [
            {
              file: fileOf('help-points', point),
              field: `channels.${index}.hours`,
              rule: 'opening hours can be read',
              found: hours ?? '',
              expected: mistake,
              todo: 'write for example "Mo-Fr 09:00-17:00; PH off", or leave hours out when they are not known',
            },
          ];
    }),
  );
}

/** Channels whose number shown is not the number that will be dialled. */
export function badNumbers({ 'help-points': points }: CheckedContent): Problem[] {
  return points.flatMap((point) =>
    point.channels.flatMap(({ number, dial }, index) =>
      dials(number, dial)
        ? []
        : [
            {
              file: fileOf('help-points', point),
              field: `channels.${index}.dial`,
              rule: 'the number shown is the number dialled',
              found: `${number ?? 'no number'} / ${dial ?? 'no dial'}`,
              expected: 'the same digits in number and dial',
              todo: 'carry both over from the facts again',
            },
          ],
    ),
  );
}

/** Help points that nobody can reach. */
export function unreachablePoints({ 'help-points': points }: CheckedContent): Problem[] {
  return points
    .filter(({ channels, url }) => channels.length === 0 && url === undefined)
    .map((point) => ({
      file: fileOf('help-points', point),
      field: 'channels',
      rule: 'a help point can be reached',
      found: 'no channel and no url',
      expected: 'a confirmed channel, or the site of the help point',
      todo: 'add one, or leave the help point out',
    }));
}

/** Whether the two are one number; "717 8000 of 715 8000" shows two, of which one is dialled. */
function dials(number: string | undefined, dial: string | undefined): boolean {
  if (number === undefined || dial === undefined) return number === dial;
  return number.split(' of ').some((one) => {
    const shown = one.replace(/\D/g, '');
    const dialled = dial.replace(/\D/g, '');
    return shown === dialled || (dial.startsWith('+') && dialled.endsWith(shown.replace(/^0/, '')));
  });
}
