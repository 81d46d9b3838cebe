import { render } from 'preact';
import { App } from './App';
import { clientOf, type ScriptRun } from './client';

/** Google's page puts this beside our script. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const root = document.getElementById('pane');
if (root) {
  root.textContent = '';
  const refresh = decodeURIComponent(root.dataset['refresh'] ?? '');
  render(<App client={clientOf(google.script.run)} refresh={refresh} />, root);
}
