import { useRef, useState } from 'preact/hooks';

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Why nothing can be dropped now; ''. */
  readonly reason?: string;
  /** Said where a paste is heard. */
  readonly takesPaste?: boolean;
}

/** Files by drop or by click; a button for the keyboard. */
export function DropZone({ onFiles, reason = '', takesPaste = false }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const free = reason === '';

  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(free);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (free && files.length > 0) onFiles(files);
  };
  const pick = () => {
    const { current } = input;
    if (!current) return;
    onFiles([...(current.files ?? [])]);
    current.value = '';
  };

  return (
    <>
      <button
        type="button"
        class={over ? 'drop over' : 'drop'}
        disabled={!free}
        title={reason}
        onClick={() => input.current?.click()}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>
          <strong>Choose files</strong> or drop them here
        </span>
        <span class="quiet">
          {reason ||
            `Ahrefs, Semrush or Search Console exports (CSV, TSV, also .gz)${takesPaste ? '; or paste rows' : ''}`}
        </span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,.gz"
        aria-label="Export files"
        onChange={pick}
      />
    </>
  );
}
