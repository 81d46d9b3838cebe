import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { UsageError } from './usage';

/** Bytes of a file that the caller named, unpacked where it is compressed by gzip. Throws `UsageError` when it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
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
