import { loadSample } from '../sidebar/flow/sample';
import { localClient } from './demo/localClient';
import { SAMPLE_TODAY } from './demo/sampleJob';
import type { Emulator } from './emulator/surface';
import { openAddOn } from './openAddOn';
import { serveWorkbench } from './server';
import { readStartArguments, START_USAGE } from './startArguments';

/** Opens the built add-on in a spreadsheet on this machine, with the sample's markets unless told otherwise. */
async function start(empty: boolean, port: number): Promise<void> {
  const emulator = openAddOn(empty ? {} : { now: sampleClock(Date.now()) });
  if (!empty) await prepare(emulator);
  const { address } = await serveWorkbench({ emulator, port });
  console.log(`Hreflinks workbench: ${address}`);
}

/** As the pane's "Load the sample", through the same calls; then the first market is opened. */
async function prepare(emulator: Emulator): Promise<void> {
  const client = localClient(emulator);
  await loadSample(client, { onProgress: () => {}, cancelled: () => false });
  const [first] = (await client.readPanel()).markets;
  if (first) emulator.user.select(first.tab, 1, 1);
}

/** The sample's quarters are past ones; the clock starts on its own day, so that its markets are not out of date. */
function sampleClock(startedAt: number): () => number {
  const sampleStart = Date.parse(`${SAMPLE_TODAY}T09:00:00Z`);
  return () => sampleStart + Date.now() - startedAt;
}

const read = readStartArguments(process.argv.slice(2), process.env['PORT']);
if (read.ok) await start(read.empty, read.port);
else {
  console.error(`${read.message}\n${START_USAGE}`);
  process.exitCode = 1;
}
