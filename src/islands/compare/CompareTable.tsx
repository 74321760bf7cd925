/** Help points side by side: a table where there is room, a list of answers per question where there is not. */
import type { CompareData, Compared } from '../../compare-data.ts';

interface Props {
  data: Pick<CompareData, 'questions' | 'words'>;
  points: readonly Compared[];
}

export function CompareTable({ data: { questions, words }, points }: Props) {
  return (
    <div class="stacking-table" data-compared={points.length}>
      <table class="w-full text-left text-sm">
        <thead>
          <tr class="align-bottom">
            <th scope="col" class="py-2 pe-4">
              {words.what}
            </th>
            {points.map((point) => (
              <th key={point.id} scope="col" class="py-2 pe-4">
                <a href={point.address} class="inline-flex min-h-12 items-center">
                  {point.name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ topic, question }) => (
            <tr key={topic} class="border-line border-t align-top">
              <th scope="row" class="py-2 pe-4 font-semibold">
                {question}
              </th>
              {points.map((point) => (
                <td key={point.id} data-name={point.name} class="py-2 pe-4">
                  <Answer point={point} topic={topic} words={words} />
                </td>
              ))}
            </tr>
          ))}
          <tr class="border-line border-t align-top">
            <th scope="row" class="py-2 pe-4 font-semibold">
              {words.checkedOn}
            </th>
            {points.map((point) => (
              <td key={point.id} data-name={point.name} class="py-2 pe-4">
                {point.checkedOn}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface AnswerProps {
  point: Compared;
  topic: CompareData['questions'][number]['topic'];
  words: CompareData['words'];
}

function Answer({ point, topic, words }: AnswerProps) {
  const { lines, uncertain } = point.cells[topic];
  if (lines.length === 0) return <span class="text-muted">{words.unknown}</span>;
  return (
    <>
      {uncertain && <strong>{words.uncertain}: </strong>}
      {lines.map((line) => (
        <span key={line} class="mb-1 block">
          {line}
        </span>
      ))}
    </>
  );
}
