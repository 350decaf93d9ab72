import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../app/language.js';
import { bringIntoSight } from '../shown/bring-into-sight.js';
import { TABS, type Tab } from './search.js';
import { matterWords } from './words.js';

/** The parts of the page; arrow keys go from one to the next. */
export function TabBar({ tab, onChange }: { readonly tab: Tab; readonly onChange: (tab: Tab) => void }) {
  const words = useWords(matterWords);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoSight(bar.current), [tab]);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = TABS.indexOf(tab);
    const next = event.key === 'Home' ? TABS[0] : event.key === 'End' ? TABS.at(-1) : step && TABS[(at + step + TABS.length) % TABS.length];
    if (!next) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div ref={bar} className="tab-bar" role="tablist" aria-label={words.tabs} onKeyDown={onKey}>
      {TABS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls="matter-panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onChange(one)}
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}
