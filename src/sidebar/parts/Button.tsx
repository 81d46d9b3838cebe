import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** At most one filled button in a panel. */
  readonly filled?: boolean;
  readonly wide?: boolean;
  /** Why it cannot be pressed now; '' when it can. */
  readonly reason?: string;
}

export function Button({ children, onClick, filled = false, wide = false, reason = '' }: ButtonProps) {
  const classes = ['button', filled && 'filled', wide && 'wide'].filter(Boolean).join(' ');
  return (
    <button type="button" class={classes} disabled={reason !== ''} title={reason} onClick={onClick}>
      {children}
    </button>
  );
}

/** A quiet action inside a sentence. */
export function LinkButton({ children, onClick, reason = '' }: Omit<ButtonProps, 'filled' | 'wide'>) {
  return (
    <button type="button" class="link" disabled={reason !== ''} title={reason} onClick={onClick}>
      {children}
    </button>
  );
}
