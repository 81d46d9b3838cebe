import { useState } from 'preact/hooks';
import type { Mend } from '../../actions/protocol';
import { granted } from '../flow/lease';
import { usePane } from '../pane';
import { Button } from './Button';
import { problemWords } from './words';

/** Mends what a message names; `after` goes on with what it was in the way of. */
export function MendButton({ mend, after }: { readonly mend: Mend; readonly after: () => void }) {
  const { client } = usePane();
  const [problem, setProblem] = useState('');
  const act = async () => {
    try {
      granted(await client.mendTab(mend.tab));
      after();
    } catch (failure) {
      setProblem(problemWords(failure));
    }
  };
  return (
    <>
      <Button onClick={() => void act()}>{mend.label}</Button>
      {problem !== '' && <span class="error">{problem}</span>}
    </>
  );
}
