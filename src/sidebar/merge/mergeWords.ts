import type { Panel } from '../../actions/protocol';
import { isTheirs, type LedgerColumn, type Target } from '../../imports/contacts/columnTargets';
import type { Decided } from '../../imports/contacts/decided';
import type { MergePlan } from '../../imports/contacts/mergePlan';
import { capitalised } from '../../links/capitalised';
import type { Merged } from '../flow/mergeTab';
import { isOwnTabOpen } from '../ownTab';
import type { Option } from '../parts/Field';
import { count, counted, listed } from '../parts/words';

/** Why the open tab cannot be merged into a ledger; '' when it may be tried. */
export function mergeRefusal(panel: Panel): string {
  if (panel.markets.length === 0) return 'There is no market yet to merge into. Make one first.';
  return isOwnTabOpen(panel)
    ? `${panel.activeTab} is a tab of Hreflinks itself. Open the tab that you want to merge into a market’s ledger, then choose Merge this tab.`
    : '';
}

/** The market that a tab is for: the one that its name holds (`Copy of DE Germany`), else the one that is chosen. */
export function marketMeant({ activeTab, markets }: Panel, chosen: string): string {
  const named = markets.filter(({ tab }) => activeTab.includes(tab)).sort((a, b) => b.tab.length - a.tab.length);
  return named[0]?.code ?? (chosen || markets[0]?.code) ?? '';
}

/** What becomes of a column, for people. */
export function targetWords(target: Target | undefined): string {
  switch (target?.kind) {
    case 'theirs':
      return target.isNew ? `new column ${target.column}` : target.column;
    case 'verdict':
      return `corrects ${target.column}`;
    case 'domain':
      return 'joins the rows';
    default:
      return 'left out';
  }
}

/** Everything that may become of a column; `own` is its column of its own. */
export function targetChoices(columns: readonly LedgerColumn[], own: Target): (Option & { readonly target: Target })[] {
  const theirs = columns.filter(isTheirs).map(({ name }): Target => ({ kind: 'theirs', column: name, isNew: false }));
  const verdicts = columns.filter(({ kind }) => kind === 'verdict');
  const all: Target[] = [
    ...theirs,
    ...(own.kind === 'theirs' && own.isNew ? [own] : []),
    ...verdicts.map(({ name }): Target => ({ kind: 'verdict', column: name })),
    { kind: 'left out' },
  ];
  return all.map((target) => ({ target, value: targetKey(target), label: capitalised(targetWords(target)) }));
}

export function targetKey(target: Target | undefined): string {
  if (target?.kind === 'theirs' || target?.kind === 'verdict') return `${target.kind} ${target.column}`;
  return 'left out';
}

/** `Fills 120 blank cells, adds 9 rows and 1 column. 14 cells differ, 30 say the same.` */
export function planWords({ differences, same }: MergePlan, { fills, rows, columns }: Decided): string {
  const adds = [
    rows.length > 0 && counted(rows.length, 'row'),
    columns.length > 0 && counted(columns.length, 'column'),
  ].filter((part): part is string => part !== false);
  const does = [
    fills.length > 0 && `fills ${counted(fills.length, 'blank cell')}`,
    adds.length > 0 && `adds ${listed(adds)}`,
  ].filter((part): part is string => part !== false);
  const first = does.length === 0 ? 'Fills nothing.' : `${capitalised(does.join(', '))}.`;
  const differ = `${counted(differences.length, 'cell differs', 'cells differ')}, ${count(same)} ${same === 1 ? 'says' : 'say'} the same.`;
  return `${first} ${capitalised(differ)}`;
}

/** `12 cells written, 9 rows added, 1 verdict taken into Sources. …` */
export function mergedWords({ cells, rowsAdded, verdicts, skipped }: Merged): string {
  const parts = [
    `${counted(cells, 'cell')} written`,
    rowsAdded > 0 && `${counted(rowsAdded, 'row')} added`,
    verdicts > 0 && `${counted(verdicts, 'verdict')} corrected`,
  ].filter((part): part is string => part !== false);
  return `${parts.join(', ')}.${skippedWords(skipped)}`;
}

const NAMED = 3;

function skippedWords(skipped: Merged['skipped']): string {
  if (skipped.length === 0) return '';
  const named = skipped.slice(0, NAMED).map(({ domain, column }) => `${column} of ${domain}`);
  const more = skipped.length - named.length;
  const all = more > 0 ? [...named, counted(more, 'other')] : named;
  return ` Left as it is, because somebody changed it meanwhile: ${listed(all)}. Merge again to see it.`;
}
