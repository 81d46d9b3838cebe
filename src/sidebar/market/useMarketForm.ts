import { useState } from 'preact/hooks';
import type { MarketForm } from '../../actions/protocol';
import { ACTIVITY_DAYS } from '../../links/marketForm';
import { granted } from '../flow/lease';
import { usePane } from '../pane';
import { type Task, useTask } from '../parts/useTask';
import { usualLanguages } from './placeWords';

export const NEW_MARKET: MarketForm = {
  editing: '',
  countries: '',
  languages: '',
  section: '',
  competitors: '',
  mainTool: 'Ahrefs',
  keywords: '',
  minCompetitors: '1',
  gapLimit: '2000',
  yearBegins: 'January',
  activeDays: String(ACTIVITY_DAYS.active),
  slowingDays: String(ACTIVITY_DAYS.slowing),
};

export interface MarketDraft {
  readonly form: MarketForm;
  readonly set: (field: keyof MarketForm) => (value: string) => void;
  /** What is wrong with a field; '' when nothing is. */
  readonly problem: (field: keyof MarketForm) => string;
  readonly task: Task;
  readonly save: () => void;
}

/** A market as it is typed, with the spreadsheet's objections field by field. */
export function useMarketForm(start: MarketForm, onSaved: (code: string) => void): MarketDraft {
  const { client, show } = usePane();
  const task = useTask();
  const [form, setForm] = useState(start);
  const [problems, setProblems] = useState<Partial<Record<keyof MarketForm, string>>>({});

  const set = (field: keyof MarketForm) => (value: string) => {
    setForm((now) => ({ ...now, [field]: value }));
    setProblems((now) => ({ ...now, [field]: '' }));
  };

  const save = () =>
    task.start('Saving the market…', async () => {
      const languages = form.languages.trim() || usualLanguages(form.countries);
      const saved = granted(await client.saveMarket({ ...form, languages }));
      if (!saved.ok) {
        setProblems(Object.fromEntries(saved.problems.map(({ field, message }) => [field, message])));
        return '';
      }
      show(saved.panel);
      onSaved(saved.code);
      return '';
    });

  return { form, set, problem: (field) => problems[field] ?? '', task, save };
}
