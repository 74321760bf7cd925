/**
 * Says why a help point is or is not shown for some facts, for editors:
 *
 *   npm run -s flow:why -- '{"role":"self","what":["rape"]}' veilig-thuis
 */
import { z } from 'zod';
import { type Deciding, explain } from '../src/domain/result/explain.ts';
import { facts } from '../src/domain/vocabulary/schema.ts';
import { readContent } from '../src/read-content.ts';
import { routesOf } from '../src/routes.ts';
import { settings } from '../src/settings.ts';
import { readArguments } from './arguments.ts';

const content = readContent();
const { candidates, areasOf } = routesOf(content, settings.buildDate);
const [given = '', id = ''] = readArguments("npm run -s flow:why -- '<facts as JSON>' <help point>", {
  least: 2,
  most: 2,
}).given;

try {
  const told = facts.parse(JSON.parse(given));
  const why = explain(id, candidates, told, areasOf);
  if (!why)
    throw new Error(
      `Er is geen hulppunt "${id}". Kies een van: ${candidates.map((one) => one.id).join(', ')}`,
    );
  const name = content['help-points'].find((point) => point.id === id)?.name ?? id;
  const lines = [
    why.rank === undefined ? `${name} staat niet op de pagina.` : `${name} staat op plaats ${why.rank}.`,
    ...line(
      'Gebracht door',
      why.reasons.map(({ fact, value }) => word(fact, value)),
    ),
    ...line(
      'Punten',
      why.contributions.map(
        ({ fact, value, points }) => `${word(fact, value)} ${points > 0 ? '+' : ''}${points}`,
      ),
    ),
    ...(why.reasons.length === 0
      ? ['Geen enkel antwoord brengt dit hulppunt, en het is niet voor alles.']
      : []),
    ...line('Buiten gehouden door de harde grens', why.keptOutBy.map(deciding)),
    ...line('Zou verdwijnen bij', why.removedBy.map(deciding)),
    ...line(
      'Zou verdwijnen zonder',
      why.restsOn.map(({ fact, value }) => word(fact, value)),
    ),
    ...(why.rank !== undefined && !why.mayLead ? ['Mag nu niet bij de drie beste staan.'] : []),
    ...line('Past niet bij de wens', why.refused.map(wish)),
    ...line('Weten we niet, vraag het als eerste', why.unknown.map(wish)),
    ...line('Hangt af van wat we niet weten', why.dependsOn),
  ];
  console.log(lines.join('\n'));
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message);
  process.exitCode = 2;
}

function line(title: string, parts: readonly string[]): string[] {
  return parts.length > 0 ? [`${title}: ${parts.join('; ')}.`] : [];
}

function word(fact: string, value: string): string {
  return content.vocabulary[fact]?.[value]?.chip ?? value;
}

function deciding({ fact, values }: Deciding): string {
  return `${fact}: ${values.map((value) => word(fact, value)).join(' of ')}`;
}

function wish(one: string): string {
  const [fact = '', value = ''] = one.split(':');
  return word(fact, value);
}
