import { useState } from 'preact/hooks';
import type { Exported } from '../../imports/exported';
import { readAddress } from '../../links/domain';
import type { Scope } from '../../links/observation';
import { comparedSites, corrected, type Draft, withCompared, withSite } from '../flow/draft';
import { knownSites, type Role, roleOf, sameScope, scopesOf } from '../flow/sites';
import { usePane } from '../pane';
import { CheckField, ChoiceField, DayField, TextField } from '../parts/Field';
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
  const { asOf } = draft.exported;
  return (
    <>
      {matrix ? <ComparedSites draft={draft} correct={correct} /> : <SiteField draft={draft} correct={correct} />}
      {first && !matrix && <ScopeField draft={draft} site={first.site} scope={first.scope} correct={correct} />}
      {first && (
        <>
          <CompleteField exported={draft.exported} draft={draft} complete={first.complete} correct={correct} />
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

const OTHER = 'another site';

type FieldProps = Omit<CardQuestionsProps, 'matrix'>;

function SiteField({ draft, correct }: FieldProps) {
  const { panel } = usePane();
  const site = draft.answers[0]?.site ?? '';
  const [other, setOther] = useState(false);
  const sites = [...new Set([...(site ? [site] : []), ...draft.exported.sites.slice(0, 5), ...knownSites(panel)])];
  const choose = (value: string) => {
    setOther(value === OTHER);
    correct(withSite(draft, value === OTHER ? '' : value, panel.imports));
  };
  const role = site && roleOf(panel, site);
  return (
    <>
      <ChoiceField
        label="Links to"
        value={other ? OTHER : site}
        onInput={choose}
        options={[
          ...(site || other ? [] : [{ value: '', label: 'Choose a site' }]),
          ...sites.map((one) => ({ value: one, label: `${one} (${roleOf(panel, one)})` })),
          { value: OTHER, label: 'Another site…' },
        ]}
        hint={siteHint(role)}
      />
      {other && <OtherSite onSite={(domain) => correct(withSite(draft, domain, panel.imports))} />}
    </>
  );
}

/** Which of the sites that a file compares are wanted. */
function ComparedSites({ draft, correct }: FieldProps) {
  const { panel } = usePane();
  return (
    <fieldset class="stack">
      <legend class="label">Links to</legend>
      {comparedSites(draft).map((site) => (
        <CheckField
          key={site}
          label={site}
          checked={draft.answers.some((answers) => answers.site === site)}
          onChange={(taken) => correct(withCompared(draft, site, taken, panel.imports))}
          hint={roleOf(panel, site)}
        />
      ))}
    </fieldset>
  );
}

function siteHint(role: Role | ''): string {
  if (role === '') return 'The file does not say whose links these are.';
  return role === 'new site' ? 'No market names this site yet: add it to a market to see its links there.' : '';
}

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

function OtherSite({ onSite }: { readonly onSite: (domain: string) => void }) {
  const [text, setText] = useState('');
  const { domain, problem } = readAddress(text);
  return (
    <TextField
      label="Address of the site"
      placeholder="example.com"
      value={text}
      onInput={setText}
      onDone={() => onSite(problem === '' ? domain : '')}
      error={text.includes('.') ? problem : ''}
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
