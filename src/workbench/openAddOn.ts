import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEmulator, type EmulatedOptions, type TestedEmulator } from './emulator/emulator';

const DIST = new URL('../../dist/', import.meta.url);

/** Thrown when there is no build to open. */
export class NotBuilt extends Error {}

/** An empty spreadsheet with the built add-on installed. Throws `NotBuilt`. */
export function openAddOn(options: EmulatedOptions = {}): TestedEmulator {
  const emulator = createEmulator(options);
  emulator.install(readDist('Code.js'), { Sidebar: readDist('Sidebar.html') });
  return emulator;
}

/** A file of the build as text. Throws `NotBuilt`. */
export function readDist(name: string): string {
  try {
    return readFileSync(new URL(name, DIST), 'utf8');
  } catch {
    throw new NotBuilt(`${fileURLToPath(new URL(name, DIST))} is missing: run npm run build first.`);
  }
}
