import { NotImportable } from '../../imports/exported';
import type { Pass } from '../../imports/passes';
import { PIECE_BYTES } from '../../imports/read';

/** A file as browsers give it. */
export type NamedBlob = Blob & { readonly name: string };

export interface ReadWatch {
  /** 0–1. */
  readonly onProgress: (done: number) => void;
  /** Asked between two pieces. */
  readonly cancelled: () => boolean;
}

/** The user did not want to wait. */
export class Cancelled extends Error {}

/** Every file is looked at at least twice: what it is, and what it holds. */
const PASSES = 2;

/**
 * Makes each pass over a file that its reading asks for, piece by piece: between two the browser draws and hears clicks, and
 * the file itself is never in memory as a whole. A file compressed by gzip is read as what is in it.
 */
export async function readBlob<T>(
  file: NamedBlob,
  readingOf: (name: string) => Generator<Pass, T, void>,
  watch: ReadWatch,
): Promise<T> {
  const zipped = await isGzip(file);
  const reading = readingOf(zipped ? file.name.replace(/\.gz$/i, '') : file.name);
  let passes = 0;
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return step.value;
    await makePass(file, zipped, step.value, (done) => {
      watch.onProgress(Math.min(1, (passes + done) / Math.max(PASSES, passes + 1)));
      if (watch.cancelled()) throw new Cancelled();
    });
    passes += 1;
  }
}

async function makePass(file: Blob, zipped: boolean, pass: Pass, between: (done: number) => void): Promise<void> {
  if (zipped) await passUnzipped(file, pass, between);
  else {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      pass.push(new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer()));
      between(at / file.size);
    }
  }
  pass.end();
}

/** How much of the file has been unzipped is known by what was taken from it. */
async function passUnzipped(file: Blob, pass: Pass, between: (done: number) => void): Promise<void> {
  let taken = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, out) {
        taken += piece.length;
        out.enqueue(piece);
      },
    }),
  );
  const pieces = counted.pipeThrough(new DecompressionStream('gzip')).getReader();
  const read = () => pieces.read().catch(() => Promise.reject(new NotImportable(DAMAGED)));
  for (let next = await read(); !next.done; next = await read()) {
    pass.push(next.value);
    between(taken / file.size);
  }
}

const DAMAGED = 'The compressed file is damaged or was cut short. Download it again, or unpack it first.';

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
