import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: ComponentChildren;
  readonly error?: string;
}

interface Wiring {
  readonly id: string;
  readonly value: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => void;
}

/** Label above, explanation and error below, tied together for screen readers. */
function Labelled({ field, control }: { field: FieldProps; control: (wiring: Wiring) => JSX.Element }) {
  const id = useId();
  const { label, value, hint, error = '', onInput } = field;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {control({
        id,
        value,
        'aria-describedby': `${id}-about`,
        'aria-invalid': error !== '',
        onInput: (event) => onInput(event.currentTarget.value),
      })}
      <div id={`${id}-about`}>
        {error === '' ? (
          hint && <p class="quiet">{hint}</p>
        ) : (
          <p class="error" role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly placeholder?: string;
  /** Called when the text is finished: on Enter or when the field is left. */
  readonly onDone?: () => void;
}

export function TextField({ placeholder = '', onDone, ...field }: TextFieldProps) {
  return (
    <Labelled
      field={field}
      control={(wiring) => (
        <input type="text" spellcheck={false} placeholder={placeholder} {...wiring} onChange={onDone} />
      )}
    />
  );
}

export function LinesField({
  rows = 2,
  placeholder = '',
  ...field
}: FieldProps & { rows?: number; placeholder?: string }) {
  return (
    <Labelled
      field={field}
      control={(wiring) => <textarea rows={rows} spellcheck={false} placeholder={placeholder} {...wiring} />}
    />
  );
}

export function DayField(field: FieldProps) {
  return <Labelled field={field} control={(wiring) => <input type="date" {...wiring} />} />;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function ChoiceField({ options, ...field }: FieldProps & { readonly options: readonly Option[] }) {
  return (
    <Labelled
      field={field}
      control={(wiring) => (
        <select {...wiring}>
          {options.map(({ value, label }) => (
            <option key={value} value={value} selected={value === field.value}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
}

export function CheckField({ label, checked, onChange, hint, disabled = false }: CheckProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-about`} class="quiet">
          {hint}
        </p>
      </div>
    </div>
  );
}
