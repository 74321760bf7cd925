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
      {steps.slice(0, 2).map((step) => (
        <div key={step.id} class="mt-3" data-first-step={step.id}>
          <h3 class={`text-lg ${step.slot === 'danger' && step.id !== 'unsure' ? 'text-danger' : ''}`}>
            {step.title}
          </h3>
          <StepBody data={data} step={step} facts={facts} now={now} />
        </div>
      ))}
      {steps.slice(2).map((step) => (
        <details key={step.id} class="fold" data-first-step={step.id}>
          <summary>{step.title}</summary>
          <StepBody data={data} step={step} facts={facts} now={now} />
        </details>
      ))}
    </section>
  );
}

function StepBody({
  data,
  step,
  facts,
  now,
}: {
  data: FlowData;
  step: Step;
  facts: Facts;
  now: number | undefined;
}) {
  const refs = step.whileClosed && !isSurelyOpen(data, step.phone, now) ? step.whileClosed : undefined;
  const shown = [step.phone, step.withoutSpeaking];
  const instead = refs ? [refs.phone, refs.withoutSpeaking] : [];
  const known = new Set(shown.map(key));
  const extra = instead.filter((ref) => ref && !known.has(key(ref)));
  return (
    <>
      <ul class="mt-1 list-disc space-y-1 ps-5">
        {step.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul class="mt-3 flex flex-wrap gap-2">
        {[...shown, ...extra].map((ref, index) => (
          <StepChannel
            key={key(ref)}
            data={data}
            reference={ref}
            primary={index === 0}
            named={index > 0 && ref?.helpPoint !== shown[0]?.helpPoint}
          />
        ))}
        {step.page && (
          <li>
            <a href={data.root + step.page.replace(/^\//, '')} class="tap">
              {data.ui.result.more}
            </a>
          </li>
        )}
      </ul>
      {step.stillPossible && <StillPossible data={data} facts={facts} />}
    </>
  );
}

function StepChannel({
  data,
  reference,
  primary,
  named,
}: {
  data: FlowData;
  reference: ChannelRef | undefined;
  primary: boolean;
  /** Say whose channel it is: another help point than the first. */
  named: boolean;
}) {
  const card = reference && data.cards[reference.helpPoint];
  const channel = card?.channels.find((one) => one.id === reference?.channel);
  if (!card || !channel) return null;
  return (
    <li data-kind={channel.kind} class="flex flex-wrap items-center gap-x-2">
      {(reference?.label || named) && <span>{reference?.label ?? card.name}</span>}
      <ChannelLink channel={channel} ui={data.ui} primary={primary} />
    </li>
  );
}

export function StillPossible({ data, facts }: { data: FlowData; facts: Facts }) {
  const { title, opening, always, items } = data.stillPossible;
  return (
    <details class="fold">
      <summary>{title}</summary>
      {opening.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <dl class="my-3 space-y-3">
        {items
          .filter((item) => holds(item.when, facts))
          .map((item) => (
            <div key={item.id}>
              <dt class="font-semibold">{item.title}</dt>
              <dd>{item.text}</dd>
            </div>
          ))}
      </dl>
      <p class="pb-4">{always}</p>
    </details>
  );
}

function key(ref: ChannelRef | undefined): string {
  return ref ? `${ref.helpPoint} ${ref.channel}` : '';
}

function isSurelyOpen(data: FlowData, ref: ChannelRef | undefined, now: number | undefined): boolean {
  const card = ref && data.cards[ref.helpPoint];
  if (!card) return false;
  const channels = card.channels.filter((channel) => channel.id === ref.channel);
  if (now === undefined) return channels.some((channel) => channel.week && isAlwaysOpen(channel.week));
  return opennessOf({ ...card, channels }, now, isDutchHoliday).state === 'open';
}
