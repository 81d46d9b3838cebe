import type { Decided } from '../../imports/contacts/decided';
import { counted } from '../parts/words';

const SHOWN = 50;

/** What is written over, before it is: no command of Hreflinks brings it back. */
export function Overwrites({ decided: { overwrites, verdicts } }: { readonly decided: Decided }) {
  const words =
    overwrites.length === 0
      ? ''
      : `${counted(overwrites.length, 'cell of yours is', 'cells of yours are')} written over. `;
  return (
    <>
      <p class="quiet">
        {words}Merged cells are not taken back by Undo here; File › Version history keeps the sheet as it is now.
      </p>
      {overwrites.length > 0 && (
        <details>
          <summary>See what is written over</summary>
          <ul class="rows">
            {overwrites.slice(0, SHOWN).map(({ domain, column, before, value }) => (
              <li key={`${column} ${domain}`}>
                <strong>
                  {domain}, {column}
                </strong>
                : {before} → {value.text}
              </li>
            ))}
            {overwrites.length > SHOWN && (
              <li class="quiet">and {counted(overwrites.length - SHOWN, 'more', 'more')}</li>
            )}
          </ul>
        </details>
      )}
      {verdicts.length > 0 && (
        <p class="quiet">
          {counted(verdicts.length, 'verdict goes', 'verdicts go')} to Sources and win over the rules in every market.
        </p>
      )}
    </>
  );
}
