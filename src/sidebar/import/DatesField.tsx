import type { DateOrder } from '../../imports/days';
import type { Exported } from '../../imports/exported';
import { AS_RECOGNISED } from '../../imports/readAs';
import { ChoiceField } from '../parts/Field';
import type { Card, ImportDesk } from './useImportDesk';

interface DatesFieldProps {
  readonly card: Card;
  readonly exported: Exported;
  readonly desk: ImportDesk;
}

/** How the dates of a file are written, which some files do not tell. */
export function DatesField({ card, exported: { dates, headerKey, mapping }, desk }: DatesFieldProps) {
  if (dates === null || dates.order === 'serial') return null;
  const { ambiguous, order } = dates;
  const say = (dateOrder: DateOrder) =>
    desk.readAs(card, headerKey, { ...(card.readAs ?? AS_RECOGNISED), mapping, dateOrder });
  const choose = (value: string) => {
    if (value === 'day first' || value === 'month first') say(value);
  };
  return (
    <ChoiceField
      label="Dates are written"
      value={ambiguous ? '' : order}
      onInput={choose}
      options={[
        ...(ambiguous ? [{ value: '', label: 'Choose' }] : []),
        { value: 'day first', label: 'Day first (30/9/2026)' },
        { value: 'month first', label: 'Month first (9/30/2026)' },
      ]}
      hint={
        ambiguous ? 'Nothing in the file tells: no date in it has a day after the 12th.' : 'As the dates in it tell.'
      }
    />
  );
}
