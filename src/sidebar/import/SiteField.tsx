import { useState } from 'preact/hooks';
import { readAddress } from '../../links/domain';
import { comparedSites, type Draft, withCompared, withSite } from '../flow/draft';
import { knownSites, type Role, roleOf } from '../flow/sites';
import { usePane } from '../pane';
import { CheckField, ChoiceField, TextField } from '../parts/Field';

interface SiteFieldProps {
  readonly draft: Draft;
  readonly correct: (draft: Draft) => void;
}

const OTHER = 'another site';

/** Whose links a file lists. */
export function SiteField({ draft, correct }: SiteFieldProps) {
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

function siteHint(role: Role | ''): string {
  if (role === '') return 'The file does not say whose links these are.';
  return role === 'new site' ? 'No market names this site yet: add it to a market to see its links there.' : '';
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

/** Which of the sites that a file compares are wanted. */
export function ComparedSites({ draft, correct }: SiteFieldProps) {
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
