/**
 * The flow: one question a screen, a result from the first screen on. Holds view state only; where the visitor
 * stands comes from the domain. Answers live here and nowhere else; history entries hold a step number.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Routes } from '../../domain/flow/outcome.ts';
import { progress } from '../../domain/flow/relevance.ts';
import type { Filter } from '../../domain/flow/schema.ts';
import {
  answer,
  answeredQuestions,
  ask,
  begin,
  edit,
  factsBefore,
  factsOf,
  goTo,
  putOf,
  refine,
  toResult,
  type Visit,
} from '../../domain/flow/visit.ts';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { areasOf, nearness } from '../../domain/region/areas.ts';
import type { Places } from '../../domain/region/places.ts';
import { match } from '../../domain/result/match.ts';
import { openCandidates } from '../../domain/result/open-ladder.ts';
import { awayFromHome } from '../../domain/result/surroundings.ts';
import { knownValues } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { Answers } from './Answers.tsx';
import { Filters } from './Filters.tsx';
import { QuestionView } from './QuestionView.tsx';
import { ResultView } from './ResultView.tsx';
import { TakeAway } from './TakeAway.tsx';
import { fill, wordedFor } from './words.ts';

interface Props {
  data: FlowData;
  places: Places;
  /** The door, and the age when the visitor said so at the door. */
  start: Facts;
  /** Back to the doors, empty. */
  onClose: () => void;
}

const minute = 60_000;

export function Flow({ data, places, start, onClose }: Props) {
  const { ui } = data;
  const [now, setNow] = useState(() => Date.now());
  const routes = useMemo<Routes>(
    () => ({
      candidates: openCandidates(data.candidates, data.cards, now, isDutchHoliday),
      firstSteps: data.firstSteps,
      areasOf: (place) => areasOf(places, place),
    }),
    [data, places, now],
  );
  const [visit, setVisit] = useState<Visit>(() => withNextQuestion(data, routes, begin(start)));
  const [editing, setEditing] = useState<string>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const facts = factsOf(visit, data.questions);
  const question = data.questions.find((one) => one.id === visit.trail[visit.at]);
  const road = progress(data.questions, facts, routes, data.limits, putOf(visit));
  const { place } = facts;
  const candidates = place
    ? awayFromHome(routes.candidates, (serves) => nearness(places, serves, place))
    : routes.candidates;
  const results = match(candidates, facts, routes.areasOf);
  const watched =
    knownValues(facts, 'limits').includes('watched-device') ||
    knownValues(facts, 'safety').includes('someone-near');

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    const onBack = (event: PopStateEvent) => {
      const step = (event.state as { step?: number } | null)?.step;
      setEditing(undefined);
      if (step === undefined) onClose();
      else setVisit((before) => goTo(before, step));
    };
    window.addEventListener('popstate', onBack);
    return () => {
      clearInterval(timer);
      window.removeEventListener('popstate', onBack);
    };
  }, [onClose]);

  // A new screen: the reader hears and sees its heading first.
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
    setSaid(question ? '' : fill(ui.result.count, { n: results.length }));
  }, [visit.at, editing]);

  const move = (next: Visit) => {
    setVisit(next);
    if (next.at !== visit.at) history.pushState({ step: next.at }, '');
  };
  const onAnswer = (chosen: readonly string[]) => move(withNextQuestion(data, routes, answer(visit, chosen)));
  const copy = (number: string) => {
    navigator.clipboard?.writeText(number).then(
      () => setSaid(`${ui.takeAway.copied}. ${ui.takeAway.copyStays}`),
      () => setSaid(number),
    );
  };
  const edited = data.questions.find((one) => one.id === editing);
  const shown = edited ?? question;

  return (
    <div data-flow={shown ? 'question' : 'result'}>
      <p class="text-muted flex min-h-12 items-center justify-between gap-4">
        <button type="button" class="link-button" onClick={() => history.back()}>
          {ui.flow.back}
        </button>
        {question && !edited && question.counts && (
          <span>
            {fill(ui.flow.questionNumber, { n: road.asked + 1 })} ·{' '}
            {road.left > 1 ? fill(ui.flow.atMostLeft, { n: road.left - 1 }) : ui.flow.noneLeft}
          </span>
        )}
      </p>
      {facts.role === 'own-behaviour' && visit.at === 0 && !edited && (
        <div class="bg-accent-soft rounded-card mb-6 space-y-2 p-4">
          {data.doors['own-behaviour'].opening?.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <h1 ref={heading} tabIndex={-1} class="text-2xl outline-none">
        {shown ? wordedFor(shown.title, facts.role) : ui.result.title}
      </h1>
      <p role="status" class="sr-only">
        {said}
      </p>
      {edited ? (
        <QuestionView
          key={`edit ${edited.id}`}
          data={data}
          question={edited}
          facts={factsBefore(visit, data.questions, edited.id)}
          chosen={visit.answers[edited.id] ?? []}
          nextLabel={ui.result.save}
          onDone={(chosen) => {
            setVisit(edit(visit, edited.id, chosen));
            setEditing(undefined);
          }}
        />
      ) : question ? (
        <>
          <QuestionView
            key={`${visit.at} ${question.id}`}
            data={data}
            question={question}
            facts={facts}
            chosen={visit.answers[question.id] ?? []}
            nextLabel={ui.flow.next}
            onDone={onAnswer}
            onSkip={() => onAnswer([])}
          />
          <p class="mt-6">
            <button type="button" class="link-button" onClick={() => move(toResult(visit))} data-show-now>
              {fill(ui.flow.showNow, { n: results.length })}
            </button>
          </p>
        </>
      ) : (
        <div class="mt-4">
          <ResultView
            data={data}
            facts={facts}
            results={results}
            now={now}
            places={places}
            onCopy={copy}
            sideQuestion={() => setEditing('what-happened-to-them')}
            otherDoor={onClose}
            filters={
              <Filters
                data={data}
                routes={routes}
                places={places}
                facts={facts}
                onRefine={(filter: Filter, values) => setVisit(refine(visit, filter.fact, values))}
              />
            }
            answers={
              <Answers
                data={data}
                facts={facts}
                folded={watched}
                questions={answeredQuestions(visit, data.questions)}
                onEdit={setEditing}
                onMore={road.next ? () => move(ask(visit, road.next?.id ?? '')) : undefined}
                onAgain={onClose}
              />
            }
            takeAway={
              <TakeAway
                data={data}
                results={results}
                work={facts.role === 'professional'}
                watched={watched}
              />
            }
          />
        </div>
      )}
    </div>
  );
}

/** Puts the next question on the screen, if one still matters; else the result stands there. */
function withNextQuestion(data: FlowData, routes: Routes, visit: Visit): Visit {
  const facts = factsOf(visit, data.questions);
  const { next } = progress(data.questions, facts, routes, data.limits, putOf(visit));
  return next ? ask(visit, next.id) : { ...visit, trail: visit.trail.slice(0, visit.at) };
}
