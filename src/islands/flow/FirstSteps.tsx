/** First steps, in their order: the first two stand open, the rest show their title. */
import { refsOf } from '../../domain/first-step/refs.ts';
import type { ChannelRef } from '../../domain/first-step/schema.ts';
import { fromOverseas } from '../../domain/help-point/overseas.ts';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { isOverseas } from '../../domain/result/eligible.ts';
import { opennessOf } from '../../domain/result/open-ladder.ts';
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
      {steps.map((step, index) =>
        index < 2 ? (
          <div key={step.id} data-first-step={step.id}>
            <h3>{step.title}</h3>
            <StepBody {...{ data, step, facts, now }} />
          </div>
        ) : (
          <details key={step.id} class="fold" data-first-step={step.id}>
            <summary>{step.title}</summary>
            <StepBody {...{ data, step, facts, now }} />
          </details>
        ),
      )}
    </section>
  );
}

function StepBody({ data, step, facts, now }: Omit<Props, 'steps'> & { step: Step }) {
  const overseas = isOverseas(facts);
  const { title, opening, always, items } = data.stillPossible;
  let named = step.phone?.helpPoint;
  return (
    <div>
      <ul class="dots">
        {step.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul class="row">
        {refsOf(step, (ref) => isSurelyOpen(data, ref, now)).map((ref, index) => {
          const card = data.cards[ref.helpPoint];
          const channel = card?.channels.find((one) => one.id === ref.channel);
          // Say whose channel it is when it is another help point's than the one before.
          const name = ref.label ?? (ref.helpPoint === named ? '' : card?.name);
          named = ref.helpPoint;
          return (
            channel && (
              <li key={index} data-kind={channel.kind} class="row">
                {name && <span>{name}</span>}
                <ChannelLink
                  channel={overseas ? fromOverseas(channel) : channel}
                  ui={data.ui}
                  primary={index === 0}
                />
              </li>
            )
          );
        })}
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

function isSurelyOpen(data: FlowData, ref: ChannelRef, now: number | undefined): boolean {
  const card = data.cards[ref.helpPoint];
  if (!card) return false;
  const channels = card.channels.filter((channel) => channel.id === ref.channel);
  const { always, state } = opennessOf({ ...card, channels }, now ?? 0, isDutchHoliday);
  return always || (now !== undefined && state === 'open');
}
