import { examplesOf, newColumn } from '../../imports/contacts/columnTargets';
import { usePane } from '../pane';
import { ChoiceField } from '../parts/Field';
import { listed } from '../parts/words';
import { targetChoices, targetKey, targetWords } from './mergeWords';
import type { MergeDesk, MergeDraft } from './useMergeDesk';

interface MergeColumnsProps {
  readonly draft: MergeDraft;
  readonly desk: MergeDesk;
}

/** Which market, which column joins, and what becomes of each other column. */
export function MergeColumns({ draft, desk }: MergeColumnsProps) {
  const { panel } = usePane();
  const { table, domainAt, targets } = draft;
  const nameOf = (at: number): string => table.columns.find((column) => column.at === at)?.name ?? '';
  const shown = table.columns.filter(({ at }) => !['domain', 'ours'].includes(targets.get(at)?.kind ?? ''));
  const ours = table.columns.filter(({ at }) => targets.get(at)?.kind === 'ours').map(({ name }) => name);
  return (
    <>
      {panel.markets.length > 1 && (
        <ChoiceField
          label="Into the ledger of"
          value={draft.code}
          onInput={desk.chooseMarket}
          options={panel.markets.map(({ code, tab }) => ({ value: code, label: tab }))}
        />
      )}
      {(table.domainColumns.length > 1 || domainAt < 0) && (
        <ChoiceField
          label="Rows are joined by"
          value={String(domainAt)}
          onInput={(at) => desk.chooseDomain(Number(at))}
          options={[
            ...(domainAt < 0 ? [{ value: '-1', label: 'Choose the column that names the site' }] : []),
            ...table.domainColumns.map((at) => ({ value: String(at), label: nameOf(at) })),
          ]}
        />
      )}
      <dl class="facts">
        {domainAt >= 0 && <Fact name={nameOf(domainAt)} words="joins the rows" />}
        {shown.map(({ at, name }) => (
          <Fact key={at} name={name} words={targetWords(targets.get(at))} />
        ))}
      </dl>
      {ours.length > 0 && <p class="quiet">{listed(ours)}: figures of Hreflinks itself, left alone.</p>}
      <details>
        <summary>Change</summary>
        <div class="stack">
          {shown.map(({ at }) => (
            <ColumnField key={at} draft={draft} desk={desk} at={at} />
          ))}
        </div>
      </details>
    </>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </>
  );
}

function ColumnField({ draft: { table, ledger, targets }, desk, at }: MergeColumnsProps & { readonly at: number }) {
  const column = table.columns.find((one) => one.at === at);
  if (!column) return null;
  const target = targets.get(at);
  const own = target?.kind === 'theirs' && target.isNew ? target : newColumn(column, table, ledger.columns);
  const choices = targetChoices(ledger.columns, own);
  return (
    <ChoiceField
      label={column.name}
      value={targetKey(target)}
      onInput={(key) =>
        desk.chooseTarget(at, choices.find(({ value }) => value === key)?.target ?? { kind: 'left out' })
      }
      options={choices}
      hint={examplesOf(table, at)
        .map((text) => text.slice(0, 40))
        .join(' · ')}
    />
  );
}
