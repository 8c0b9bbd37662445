import type { Worksheet } from '@cj-tech-master/excelts';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { colorCss } from './grid/cell-look';

interface Props {
  readonly sheets: readonly Worksheet[];
  readonly active: string;
  readonly onActivate: (sheet: string) => void;
}

/** The sheets that are not hidden, in their order. */
export function SheetTabs({ sheets, active, onActivate }: Props): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = by === undefined ? undefined : sheets[sheets.findIndex(({ name }) => name === active) + by];
    if (next === undefined) return;
    onActivate(next.name);
    event.preventDefault();
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  const scroll = (by: number): void => list.current?.scrollBy({ left: by, behavior: 'smooth' });
  return (
    <div className="tab-strip">
      <button type="button" tabIndex={-1} aria-label="Bläddra bland bladen åt vänster" onClick={() => scroll(-240)}>
        ‹
      </button>
      <button type="button" tabIndex={-1} aria-label="Bläddra bland bladen åt höger" onClick={() => scroll(240)}>
        ›
      </button>
      <div ref={list} className="tabs" role="tablist" aria-label="Blad" onKeyDown={onKeyDown}>
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet.name === active}
            tabIndex={sheet.name === active ? 0 : -1}
            style={{ borderBottomColor: colorCss(sheet.properties.tabColor) ?? 'transparent' }}
            onClick={() => onActivate(sheet.name)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </div>
  );
}
