import type { ComponentChildren } from 'preact';

const WORDS = { info: '', done: 'Done. ', warn: 'Note. ', failed: 'Not done. ' } as const;

interface NoticeProps {
  readonly kind: keyof typeof WORDS;
  readonly children: ComponentChildren;
  /** Buttons below the text. */
  readonly actions?: ComponentChildren;
}

/** A message that stays: what happened, and what to do. The colour repeats what the first word says. */
export function Notice({ kind, children, actions }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'failed' ? 'alert' : 'status'}>
      <p>
        {WORDS[kind] && <strong>{WORDS[kind]}</strong>}
        {children}
      </p>
      {actions && <div class="row">{actions}</div>}
    </div>
  );
}
