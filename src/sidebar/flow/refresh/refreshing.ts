import type { Client } from '../../client';
import type { AtWork, Working } from '../atWork';

/** The server's side of a refresh. */
export type Refreshing = Working &
  Pick<
    Client,
    | 'beginRefresh'
    | 'readLedger'
    | 'readMemory'
    | 'readFollowUps'
    | 'saveCorrections'
    | 'writeMemory'
    | 'writeLedger'
    | 'addToLedger'
    | 'readPages'
    | 'writePages'
    | 'finishRefresh'
  >;

export type AtRefresh = AtWork<Refreshing>;
