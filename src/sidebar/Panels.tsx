import { useEffect } from 'preact/hooks';
import { ImportView } from './import/ImportView';
import { useImportDesk } from './import/useImportDesk';
import { FirstRun } from './market/FirstRun';
import { MarketView } from './market/MarketView';
import { useSample } from './market/useSample';
import { type Tab, usePane } from './pane';
import { TaskNotice } from './parts/TaskNotice';
import { ReviewView } from './review/ReviewView';

interface PanelsProps {
  readonly tab: Tab;
  /** Something else lies above the panels. */
  readonly hidden: boolean;
  readonly onEdit: () => void;
}

/** All panels stay alive, so that a half-made import survives a look at the market. */
export function Panels({ tab, hidden, onEdit }: PanelsProps) {
  const { panel, market, go } = usePane();
  const desk = useImportDesk();
  const sample = useSample();
  const sampleState = sample.task.state.kind;
  const firstRun = market === null || panel.imports.length === 0;
  const takeFiles = (files: readonly File[]) => {
    go('Import');
    desk.addFiles(files);
  };
  useDropAnywhere(market === null ? null : takeFiles);
  return (
    <>
      <div role="tabpanel" id="panel-Market" aria-label="Market" hidden={tab !== 'Market'}>
        {sampleState !== 'idle' && (
          <div class="panel">
            <h2>Sample</h2>
            <TaskNotice task={sample.task} cancellable />
          </div>
        )}
        {sampleState === 'working' ? null : firstRun ? (
          <FirstRun onFiles={takeFiles} onSample={sample.load} />
        ) : (
          <MarketView key={market.code} market={market} onEdit={onEdit} visible={tab === 'Market' && !hidden} />
        )}
      </div>
      <div role="tabpanel" id="panel-Import" aria-label="Import" hidden={tab !== 'Import'}>
        <ImportView desk={desk} visible={tab === 'Import' && !hidden} />
      </div>
      <div role="tabpanel" id="panel-Review" aria-label="Review" hidden={tab !== 'Review'}>
        {market && <ReviewView key={market.code} market={market} />}
      </div>
    </>
  );
}

/** A file that misses the drop zone is taken all the same; the browser would leave the pane to show it. */
function useDropAnywhere(onFiles: ((files: readonly File[]) => void) | null): void {
  useEffect(() => {
    const hover = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles?.(files);
    };
    document.addEventListener('dragover', hover);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hover);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
}
