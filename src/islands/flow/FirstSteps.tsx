/** First steps, in their order: the first two stand open, the rest show their title. */
import { refsOf } from '../../domain/first-step/refs.ts';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { isOverseas } from '../../domain/result/eligible.ts';
import { isSurelyOpen } from '../../domain/result/open-ladder.ts';
import { fromHere } from '../../domain/result/ways.ts';
import { holds } from '../../domain/vocabulary/facts.ts';
import type { Facts } from '../../domain/vocabulary/schema.ts';
import type { FlowData } from '../../flow-data.ts';
import { ChannelLink } from './Channels.tsx';

type Step = FlowData['firstSteps'][number];

interface Props {
  data: FlowData;
  steps: readonly Step[];
  facts: Facts;
  /** Epoch milliseconds; absent on pages built without a clock. */
  now?: number | undefined;
}

export function FirstSteps({ data, steps, facts, now }: Props) {
  if (steps.length === 0) return null;
  return (
    <section class="calm first-steps">
      <h2 class="hint">{data.ui.result.firstSteps}</h2>
      {isOverseas(facts) && <p class="hint">{data.ui.result.overseasNote}</p>}
      {steps.map((step, index) => {
        const body = <StepBody {...{ data, step, facts, now }} />;
        return index < 2 ? (
          <div key={step.id} data-first-step={step.id}>
            <h3>{step.title}</h3>
            {body}
          </div>
        ) : (
          <details key={step.id} class="fold" data-first-step={step.id}>
            <summary>{step.title}</summary>
            {body}
          </details>
        );
      })}
    </section>
  );
}

function StepBody({ data, step, facts, now }: Omit<Props, 'steps'> & { step: Step }) {
  const { title, opening, always, items } = data.stillPossible;
  return (
    <div>
      <ul class="dots">
        {step.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul class="row">
        {refsOf(step, (ref) => isSurelyOpen(data.cards[ref.helpPoint], ref.channel, now, isDutchHoliday)).map(
          (ref, index) => {
            const card = data.cards[ref.helpPoint];
            const channel = card?.channels.find((one) => one.id === ref.channel);
            const name = ref.label ?? (ref.isOther && card?.name);
            return (
              channel && (
                <li key={index} data-kind={channel.kind} class="row">
                  {name && <span>{name}</span>}
                  <ChannelLink channel={fromHere(channel, facts)} ui={data.ui} primary={index === 0} />
                </li>
              )
            );
          },
        )}
        {step.page && (
          <li>
            <a href={data.root + step.page.slice(1)} class="tap">
              {data.ui.result.more}
              <span class="sr-only">: {step.title}</span>
            </a>
          </li>
        )}
      </ul>
      {step.stillPossible && (
        <details class="fold">
          <summary>{title}</summary>
          {opening.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <dl class="choices">
            {items.map(
              (item) =>
                holds(item.when, facts) && (
                  <div key={item.id}>
                    <dt class="font-semibold">{item.title}</dt>
                    <dd>{item.text}</dd>
                  </div>
                ),
            )}
          </dl>
          <p>{always}</p>
        </details>
      )}
    </div>
  );
}
