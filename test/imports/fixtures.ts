import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NewDecoder } from '../../src/imports/decode';

const FOLDER = new URL('./fixtures/', import.meta.url);

/** Small exports in the form of the real ones, named by their quirk or as the tool names its downloads. */
export const FIXTURES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

const CONTENTS = new Map(
  FIXTURES.map((name) => [name, new Uint8Array(readFileSync(new URL(encodeURIComponent(name), FOLDER)))]),
);

/** A fixture's bytes, to change at will. */
export function bytesOf(name: string): Uint8Array {
  return Uint8Array.from(CONTENTS.get(name) ?? []);
}

/** The golden result beside a fixture. */
export function goldenOf(name: string): string {
  return fileURLToPath(new URL(`${encodeURIComponent(name)}.json`, FOLDER));
}

const newDecoder: NewDecoder = (encoding) => new TextDecoder(encoding);

export const HOW = { today: '2026-11-20', newDecoder };

/** Property tests read hundreds of files; on a busy machine that takes its time. */
export const PATIENCE = { timeout: 60_000 };
