import { useState } from 'preact/hooks';
import type { Exported } from '../../imports/exported';
import type { Scope } from '../../links/observation';
import { corrected, type Draft } from '../flow/draft';
import { sameScope, scopesOf } from '../flow/sites';
import { usePane } from '../pane';
import { CheckField, ChoiceField, DayField, TextField } from '../parts/Field';
import { ComparedSites, SiteField } from './SiteField';
import { scopeWords } from './scopeWords';

interface CardQuestionsProps {
  readonly draft: Draft;
  /** The file compares sites and names them itself. */
  readonly matrix: boolean;
  readonly correct: (draft: Draft) => void;
}

/** What only the user knows of a file: whose links, how much of the site, complete or not, from when. */
export function CardQuestions({ draft, matrix, correct }: CardQuestionsProps) {
  const [first] = draft.answers;
  const { asOf, role } = draft.exported;
  const links = role !== 'metrics';
  return (
    <>
      {matrix && <ComparedSites draft={draft} correct={correct} />}
      {links && !matrix && <SiteField draft={draft} correct={correct} />}
      {first && links && !matrix && (
        <ScopeField draft={draft} site={first.site} scope={first.scope} correct={correct} />
      )}
      {first && (
        <>
          {links && (
            <CompleteField exported={draft.exported} draft={draft} complete={first.complete} correct={correct} />
          )}
          <DayField
            label="As of"
            value={first.asOf}
            onInput={(day) => correct(corrected(draft, { asOf: day }))}
            hint={first.asOf === asOf.value ? `From ${asOf.from}.` : 'As you say.'}
          />
          <NameField name={first.name} onName={(name) => correct(corrected(draft, { name }))} />
        </>
      )}
    </>
  );
}

type FieldProps = Omit<CardQuestionsProps, 'matrix'>;

function NameField({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const [text, setText] = useState(name);
  return (
    <TextField
      label="Name"
      value={text}
      onInput={setText}
      onDone={() => onName(text.trim())}
      hint="Optional: what to call this import in the log."
    />
  );
}

interface ScopeFieldProps extends FieldProps {
  readonly site: string;
  readonly scope: Scope;
}

function ScopeField({ draft, site, scope, correct }: ScopeFieldProps) {
  const { panel } = usePane();
  const scopes = scopesOf(panel, site, scope);
  const guess = draft.exported.scope;
  return (
    <ChoiceField
      label="Exported for"
      value={String(scopes.findIndex((one) => sameScope(one, scope)))}
      onInput={(at) => correct(corrected(draft, { scope: scopes[Number(at)] ?? scope }))}
      options={scopes.map((one, at) => ({ value: String(at), label: scopeWords(one) }))}
      hint={guess && sameScope(guess.value, scope) ? `From ${guess.from}.` : ''}
    />
  );
}

interface CompleteFieldProps extends FieldProps {
  readonly exported: Exported;
  readonly complete: boolean;
}

function CompleteField({ exported, draft, complete, correct }: CompleteFieldProps) {
  const able = exported.canBeComplete && !exported.capped;
  return (
    <CheckField
      label="Holds every link"
      checked={complete && able}
      disabled={!able}
      onChange={(checked) => correct(corrected(draft, { complete: checked }))}
      hint={
        able
          ? 'No filter, no row limit. Only then does a link that is missing here count as gone.'
          : 'This report shows a part of the links only, so a missing link means nothing.'
      }
    />
  );
}
