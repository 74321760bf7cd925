/** First steps, in their order: the first two stand open, the rest show their title. */
import type { ChannelRef } from '../../domain/first-step/schema.ts';
import { isDutchHoliday } from '../../domain/opening-hours/holidays.ts';
import { isAlwaysOpen } from '../../domain/opening-hours/week.ts';
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
    <section aria-labelledby="first-steps" class="border-accent bg-accent-soft rounded-card border-s-4 p-4">
      <h2 id="first-steps" class="text-muted text-base font-semibold">
        {data.ui.result.firstSteps}
      </h2>
      {steps.map((step, index) =>
        index < 2 ? (
          <div key={step.id} class="mt-2 mb-5" data-first-step={step.id}>
            <h3 class={`text-lg ${step.slot === 'danger' && step.id !== 'unsure' ? 'text-danger' : ''}`}>
              {step.title}
            </h3>
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
  const instead = isSurelyOpen(data, step.phone, now) ? undefined : step.whileClosed;
  const refs = new Map(
    [step.phone, step.withoutSpeaking, instead?.phone, instead?.withoutSpeaking].flatMap((ref) =>
      ref ? [[`${ref.helpPoint} ${ref.channel}`, ref]] : [],
    ),
  );
  return (
    <div>
      <ul class="mt-1 list-disc space-y-1 ps-5">
        {step.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul class="mt-3 flex flex-wrap gap-2">
        {[...refs].map(([key, ref], index) => {
          const card = data.cards[ref.helpPoint];
          const channel = card?.channels.find((one) => one.id === ref.channel);
          // Say whose channel it is when it is another help point's than the first.
          const name = ref.label ?? (ref.helpPoint === step.phone?.helpPoint ? '' : card?.name);
          return (
            channel && (
              <li key={key} data-kind={channel.kind} class="flex flex-wrap items-center gap-x-2">
                {name && <span>{name}</span>}
                <ChannelLink channel={channel} ui={data.ui} primary={index === 0} />
              </li>
            )
          );
        })}
        {step.page && (
          <li>
            <a href={data.root + step.page.slice(1)} class="tap">
              {data.ui.result.more}
            </a>
          </li>
        )}
      </ul>
      {step.stillPossible && <StillPossible data={data} facts={facts} />}
    </div>
  );
}

function StillPossible({ data, facts }: { data: FlowData; facts: Facts }) {
  const { title, opening, always, items } = data.stillPossible;
  return (
    <details class="fold border-0">
      <summary>{title}</summary>
      {opening.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <dl class="space-y-3">
        {items
          .filter((item) => holds(item.when, facts))
          .map((item) => (
            <div key={item.id}>
              <dt class="font-semibold">{item.title}</dt>
              <dd>{item.text}</dd>
            </div>
          ))}
      </dl>
      <p>{always}</p>
    </details>
  );
}

function isSurelyOpen(data: FlowData, ref: ChannelRef | undefined, now: number | undefined): boolean {
  const card = ref && data.cards[ref.helpPoint];
  if (!card) return false;
  const channels = card.channels.filter((channel) => channel.id === ref.channel);
  if (now === undefined) return channels.some((channel) => channel.week && isAlwaysOpen(channel.week));
  return opennessOf({ ...card, channels }, now, isDutchHoliday).state === 'open';
}
