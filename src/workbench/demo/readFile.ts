import { readFileSync } from 'node:fs';
import { UsageError } from './usage';

/** Bytes of a file that the caller named. Throws `UsageError` when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (problem) {
    throw new UsageError(`${path} cannot be read: ${reasonOf(problem)}.`);
  }
}

function reasonOf(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? problem.code : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return code === 'EACCES' ? 'you may not read it' : String(code || problem);
}
