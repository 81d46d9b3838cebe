/** Messages between the emulator's thread and the one that listens. */
import type { MessagePort } from 'node:worker_threads';
import type { Push } from './wire';

export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface ListenerData {
  /** By path. */
  readonly assets: Readonly<Record<string, Asset>>;
  /** Wished port; 0 for any. A taken one falls back to any. */
  readonly port: number;
  /** Answers to alerts travel here while the emulator's thread is halted and reads no other messages. */
  readonly alertPort: MessagePort;
  /** Set to 1 and notified when an answer lies in `alertPort`. */
  readonly alertSignal: Int32Array;
}

export type ToListener =
  /** To every open page, or to one. */
  | { readonly kind: 'push'; readonly push: Push; readonly page?: string }
  | { readonly kind: 'frame'; readonly address: string; readonly html: string }
  | { readonly kind: 'response'; readonly id: number; readonly body: string }
  | { readonly kind: 'close' };

export type FromListener =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly page: string;
      readonly name: string;
      readonly body: string;
    };
