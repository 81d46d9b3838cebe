import type { ComponentChildren } from 'preact';
import { DropZone } from '../import/DropZone';
import { usePane } from '../pane';
import { Button, LinkButton } from '../parts/Button';
import { TaskNotice } from '../parts/TaskNotice';
import { CompetitorsField, MainToolField, PlaceFields, SectionField } from './MarketFields';
import { NEW_MARKET, useMarketForm } from './useMarketForm';

interface FirstRunProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: () => void;
}

/** Three steps on one screen: our site, the first market, an export. */
export function FirstRun({ onFiles, onSample }: FirstRunProps) {
  const { market } = usePane();
  return (
    <div class="panel">
      <p class="headline">
        See which links are local in each of your markets, and which local sites link to others only.
      </p>
      {market === null ? <NewMarketSteps /> : <StepsDone tab={market.tab} section={market.form.section} />}
      <Step number={3} title="Drop an export" done={false}>
        <DropZone onFiles={onFiles} reason={market === null ? 'Create the market first.' : ''} />
      </Step>
      {market === null && <SampleOffer load={onSample} />}
    </div>
  );
}

function NewMarketSteps() {
  const { choose, busy } = usePane();
  const draft = useMarketForm(NEW_MARKET, choose);
  return (
    <>
      <Step number={1} title="Your site" done={false}>
        <SectionField draft={draft} />
      </Step>
      <Step number={2} title="Your first market" done={false}>
        <PlaceFields draft={draft} />
        <CompetitorsField draft={draft} />
        <MainToolField draft={draft} />
        <TaskNotice task={draft.task} />
        <Button filled onClick={draft.save} reason={busy}>
          Create market
        </Button>
      </Step>
    </>
  );
}

function StepsDone({ tab, section }: { readonly tab: string; readonly section: string }) {
  return (
    <>
      <Step number={1} title={`Your site: ${section}`} done />
      <Step number={2} title={`Your first market: ${tab}`} done />
    </>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly done: boolean;
  readonly children?: ComponentChildren;
}

function Step({ number, title, done, children }: StepProps) {
  return (
    <section class="stack">
      <div class="row step">
        <span class={done ? 'step-number done' : 'step-number'} aria-hidden="true">
          {done ? '✓' : number}
        </span>
        <h2>
          {title}
          {done && <span class="quiet"> · done</span>}
        </h2>
      </div>
      {children}
    </section>
  );
}

function SampleOffer({ load }: { readonly load: () => void }) {
  const { busy } = usePane();
  return (
    <p class="box">
      <span>
        No export at hand?{' '}
        <LinkButton onClick={load} reason={busy}>
          Load the sample
        </LinkButton>{' '}
        of an invented company with three markets.
      </span>
    </p>
  );
}
