import type { MarketForm } from '../../actions/protocol';
import { MONTHS } from '../../links/time/months';
import { MAIN_TOOLS } from '../../links/vocabulary';
import { ChoiceField, LinesField, TextField } from '../parts/Field';
import { countriesWords, languagesWords, usualLanguages } from './placeWords';
import { competitorsWords, sectionWords } from './sectionWords';
import type { MarketDraft } from './useMarketForm';

const TOOL_CHOICES = MAIN_TOOLS.map((tool) => ({ value: tool, label: tool }));

export function SectionField({ draft }: { readonly draft: MarketDraft }) {
  return (
    <TextField
      label="Our section"
      placeholder="https://example.com/de/"
      value={draft.form.section}
      onInput={draft.set('section')}
      hint={sectionWords(draft.form.section)}
      error={draft.problem('section')}
    />
  );
}

export function PlaceFields({ draft }: { readonly draft: MarketDraft }) {
  return (
    <>
      <TextField
        label="Countries"
        placeholder="DE, AT, CH"
        value={draft.form.countries}
        onInput={draft.set('countries')}
        hint={countriesWords(draft.form.countries)}
        error={draft.problem('countries')}
      />
      <TextField
        label="Languages"
        placeholder={usualLanguages(draft.form.countries)}
        value={draft.form.languages}
        onInput={draft.set('languages')}
        hint={languagesWords(draft.form)}
        error={draft.problem('languages')}
      />
    </>
  );
}

export function CompetitorsField({ draft }: { readonly draft: MarketDraft }) {
  return (
    <LinesField
      label="Competitors"
      placeholder={'rival.example\nhttps://other.example/de/'}
      value={draft.form.competitors}
      onInput={draft.set('competitors')}
      hint={competitorsWords(draft.form.competitors)}
      error={draft.problem('competitors')}
    />
  );
}

export function MainToolField({ draft }: { readonly draft: MarketDraft }) {
  const { mainTool } = draft.form;
  return (
    <ChoiceField
      label="Main tool"
      options={TOOL_CHOICES}
      value={mainTool}
      onInput={draft.set('mainTool')}
      hint={
        mainTool === 'Search Console'
          ? 'Search Console shows your own site only: share and benchmark will stay blank.'
          : 'The yardstick for share, benchmark and progress. Other tools still count for the gap.'
      }
      error={draft.problem('mainTool')}
    />
  );
}

/** What most markets leave as it is. */
export function FinerFields({ draft }: { readonly draft: MarketDraft }) {
  return (
    <details open={isWrong(draft, ['keywords', 'minCompetitors', 'gapLimit'])}>
      <summary>Keywords and gap settings</summary>
      <div class="stack">
        <LinesField
          label="Keywords"
          value={draft.form.keywords}
          onInput={draft.set('keywords')}
          hint="One a line: what people here search for."
          error={draft.problem('keywords')}
        />
        <TextField
          label="Competitors a gap needs"
          value={draft.form.minCompetitors}
          onInput={draft.set('minCompetitors')}
          hint="How many competitors must have a link before a domain is a gap."
          error={draft.problem('minCompetitors')}
        />
        <TextField
          label="Gap rows beyond the local ones"
          value={draft.form.gapLimit}
          onInput={draft.set('gapLimit')}
          hint="All local gaps are listed; of the rest, the best ones up to this number."
          error={draft.problem('gapLimit')}
        />
      </div>
    </details>
  );
}

/** How the market is reviewed. */
export function ReviewFields({ draft }: { readonly draft: MarketDraft }) {
  return (
    <details open={isWrong(draft, ['yearBegins', 'activeDays', 'slowingDays'])}>
      <summary>Fiscal year and activity</summary>
      <div class="stack">
        <ChoiceField
          label="Fiscal year begins"
          options={MONTHS.map((month) => ({ value: month, label: month }))}
          value={draft.form.yearBegins}
          onInput={draft.set('yearBegins')}
          hint="Quarters are counted from this month."
          error={draft.problem('yearBegins')}
        />
        <TextField
          label="Active for so many days"
          value={draft.form.activeDays}
          onInput={draft.set('activeDays')}
          hint="After a new local link or a changed stage."
          error={draft.problem('activeDays')}
        />
        <TextField
          label="Slowing for so many days"
          value={draft.form.slowingDays}
          onInput={draft.set('slowingDays')}
          hint="Beyond, the market is Stagnant."
          error={draft.problem('slowingDays')}
        />
      </div>
    </details>
  );
}

/** A closed part of the form opens when something in it must be mended. */
function isWrong(draft: MarketDraft, fields: readonly (keyof MarketForm)[]): boolean {
  return fields.some((field) => draft.problem(field) !== '');
}
