import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';

/** The review as plain text, to be copied into an e-mail. */
export function ReviewAsText({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  const copy = async () => setSaid((await copied(text, area.current)) ? 'Copied.' : 'Press Ctrl+C to copy.');
  return (
    <section class="box" aria-label="Review as text">
      <label class="label" for="review-text">
        As text
      </label>
      <textarea id="review-text" ref={area} readOnly rows={10} value={text} />
      <div class="row">
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={onClose}>Close</Button>
        <span class="quiet" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}

/** The pane is a frame that may lack the right to write to the clipboard; then what is selected is copied the old way. */
async function copied(text: string, area: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area?.select();
    return document.execCommand('copy');
  }
}
