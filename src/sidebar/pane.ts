import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MarketPanel, Panel } from '../actions/protocol';
import type { Client } from './client';

export const TABS = ['Market', 'Import', 'Review'] as const;
export type Tab = (typeof TABS)[number];

/** What the menu asked for when it opened the pane: `refresh` or `review`, and of which market; '' once that is begun. */
export interface Begin {
  readonly task: string;
  readonly code: string;
}

/** What every part of the pane shares. */
export interface Pane {
  readonly client: Client;
  readonly panel: Panel;
  /** The chosen market; null when none exists. */
  readonly market: MarketPanel | null;
  /** What the pane is busy with, `An import is running`; '' when it is free. Buttons that change things give it as their reason. */
  readonly busy: string;
  readonly setBusy: (what: string) => void;
  readonly begin: Begin;
  readonly begun: () => void;
  readonly show: (panel: Panel) => void;
  readonly reload: () => Promise<void>;
  readonly go: (tab: Tab) => void;
  readonly choose: (code: string) => void;
  /** Shows a tab of the workbook. */
  readonly openTab: (tab: string) => Promise<void>;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('This part is drawn outside the pane.');
  return pane;
}
