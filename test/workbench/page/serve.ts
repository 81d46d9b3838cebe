/** Serves the workbench with the add-on of these tests in place of the built one. */
import { createEmulator } from '../../../src/workbench/emulator/emulator';
import { serveWorkbench } from '../../../src/workbench/server';
import { CODE, SIDEBAR } from './addOn';

const emulator = createEmulator({ now: () => Date.UTC(2026, 8, 30, 9) });
emulator.install(CODE, { Sidebar: SIDEBAR });
const { address } = await serveWorkbench({ emulator });
console.log(address);
