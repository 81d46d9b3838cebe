import { useEffect, useRef } from 'preact/hooks';
import { TABS, type Tab, usePane } from './pane';
import { count } from './parts/words';

interface TopProps {
  readonly tab: Tab;
  readonly onNew: () => void;
  readonly onEdit: () => void;
}

/** Always there: which market, how active it is, and the panels. */
export function Top({ tab, onNew, onEdit }: TopProps) {
  const { panel, market, choose } = usePane();
  return (
    <header class="top">
      <div class="switcher">
        <select aria-label="Market" value={market?.code ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          {panel.markets.map(({ code, tab: name }) => (
            <option key={code} value={code} selected={code === market?.code}>
              {name}
            </option>
          ))}
        </select>
        {market && <span class={`activity ${market.activity.toLowerCase().replace(' ', '-')}`}>{market.activity}</span>}
        <Menu onNew={onNew} onEdit={onEdit} />
      </div>
      <Tabs tab={tab} />
    </header>
  );
}

/** Arrow keys move between tabs, as people expect of a tab list. */
function Tabs({ tab }: { readonly tab: Tab }) {
  const { go } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? TABS.length - 1 : 0;
    const next = TABS[(TABS.indexOf(tab) + by) % TABS.length];
    if (by === 0 || next === undefined) return;
    go(next);
    list.current?.querySelector<HTMLElement>(`[aria-controls="panel-${next}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" ref={list} onKeyDown={move}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls={`panel-${name}`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => go(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Settings that are seldom wanted. Closes on a choice, on Escape and when the focus leaves it. */
function Menu({ onNew, onEdit }: Omit<TopProps, 'tab'>) {
  const { panel, market, busy, reload } = usePane();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close();
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const name of events) document.addEventListener(name, leave);
    return () => {
      for (const name of events) document.removeEventListener(name, leave);
    };
  });
  const item = (words: string, act: () => void) => (
    <button
      type="button"
      disabled={busy !== ''}
      title={busy}
      onClick={() => {
        close();
        act();
      }}
    >
      {words}
    </button>
  );
  return (
    <details class="menu" ref={menu} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <summary aria-label="Settings" title="Settings">
        ⋮
      </summary>
      <div class="menu-list">
        {market && item(`Edit ${market.code}…`, onEdit)}
        {item('New market…', onNew)}
        {item('Read the spreadsheet again', () => void reload())}
        <p class="quiet">
          Stored links use {count(panel.storeCells)} of {count(panel.storeBudget)} cells.
        </p>
      </div>
    </details>
  );
}
