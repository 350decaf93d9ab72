import type { ReactNode } from 'react';
import { useWords } from '../app/language.js';
import type { MatterSearch } from './search.js';
import { ViewChoice } from './view-choice.js';
import { matterWords } from './words.js';

interface Properties {
  readonly search: MatterSearch;
  readonly onChange: (part: MatterSearch) => void;
  readonly narrow: boolean;
  readonly keyShown: boolean;
  readonly onKey: (shown: boolean) => void;
  /** Left out where all is in sight. */
  readonly zoom?: number | undefined;
  readonly onZoom: (zoom: number) => void;
  /** Left out where one looks from today: nothing is known later. */
  readonly outlines?: boolean | undefined;
  readonly onOutlines: (shown: boolean) => void;
  readonly children: ReactNode;
}

/** How the course is looked at, above it. */
export function CourseControls({ search, onChange, narrow, keyShown, onKey, zoom, onZoom, outlines, onOutlines, children }: Properties) {
  const words = useWords(matterWords);
  return (
    <div className="course-controls">
      <ViewChoice table={search.view === 'table'} mode={search.scale ?? 'compressed'} narrow={narrow} onChange={onChange} />
      <button type="button" className="plain-button" aria-pressed={keyShown} onClick={() => onKey(!keyShown)}>
        {words.key}
      </button>
      <button type="button" className="plain-button" onClick={() => print()}>
        {words.print}
      </button>
      {zoom !== undefined && (
        <span className="zoom">
          <button type="button" className="plain-button" aria-label={words.zoomOut} onClick={() => onZoom(zoom - 1)}>
            −
          </button>
          <button type="button" className="plain-button" aria-label={words.zoomIn} onClick={() => onZoom(zoom + 1)}>
            +
          </button>
        </span>
      )}
      {outlines !== undefined && (
        <label className="outlines">
          <input type="checkbox" checked={outlines} onChange={({ currentTarget }) => onOutlines(currentTarget.checked)} />{' '}
          {words.outlineLater}
        </label>
      )}
      {children}
    </div>
  );
}
