import type { MarketForm } from '../../actions/protocol';
import { usePane } from '../pane';
import { Button } from '../parts/Button';
import { TaskNotice } from '../parts/TaskNotice';
import { CompetitorsField, FinerFields, MainToolField, PlaceFields, ReviewFields, SectionField } from './MarketFields';
import { useMarketForm } from './useMarketForm';

interface MarketEditorProps {
  readonly start: MarketForm;
  readonly onClose: () => void;
}

/** Creates a market or changes one. */
export function MarketEditor({ start, onClose }: MarketEditorProps) {
  const { busy, choose } = usePane();
  const draft = useMarketForm(start, (code) => {
    choose(code);
    onClose();
  });
  const isNew = start.editing === '';
  return (
    <form
      class="panel"
      aria-label={isNew ? 'New market' : `Edit ${start.editing}`}
      onSubmit={(e) => e.preventDefault()}
    >
      <h2>{isNew ? 'New market' : `Edit ${start.editing}`}</h2>
      <PlaceFields draft={draft} />
      <SectionField draft={draft} />
      <CompetitorsField draft={draft} />
      <MainToolField draft={draft} />
      <FinerFields draft={draft} />
      <ReviewFields draft={draft} />
      <TaskNotice task={draft.task} />
      <div class="row">
        <Button filled onClick={draft.save} reason={busy}>
          {isNew ? 'Create market' : 'Save'}
        </Button>
        <Button onClick={onClose} reason={busy}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
