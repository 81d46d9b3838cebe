import type { Panel } from '../actions/protocol';

const OWN_TABS = ['Overview', 'Markets', 'Pages', 'Sources', 'Reviews', 'Imports'];

/** Whether the open tab is one that Hreflinks writes, and so neither an export nor somebody's list. */
export function isOwnTabOpen({ activeTab, markets }: Pick<Panel, 'activeTab' | 'markets'>): boolean {
  return (
    OWN_TABS.includes(activeTab) || markets.some(({ tab, code }) => activeTab === tab || activeTab === `${code} review`)
  );
}
