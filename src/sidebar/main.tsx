import { render } from 'preact';
import { App } from './App';
import { clientOf, type ScriptRun } from './client';

/** Google's page puts this beside our script. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const root = document.getElementById('pane');
if (root) {
  root.textContent = '';
  const [task = '', code = ''] = decodeURIComponent(root.dataset['begin'] ?? '').split(' ');
  render(<App client={clientOf(google.script.run)} begin={{ task, code }} />, root);
}
