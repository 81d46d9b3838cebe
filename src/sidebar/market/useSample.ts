import { loadSample } from '../flow/sample';
import { usePane } from '../pane';
import { type Task, useTask } from '../parts/useTask';

/** Loads the invented company; what was loaded before a cancel or a failure stays and shows. */
export function useSample(): { readonly task: Task; readonly load: () => void } {
  const { client, reload } = usePane();
  const task = useTask();
  const load = () =>
    task.start('Loading the sample…', async ({ say, cancelled }) => {
      try {
        return await loadSample(client, { onProgress: say, cancelled });
      } finally {
        await reload();
      }
    });
  return { task, load };
}
