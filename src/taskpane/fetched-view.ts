import { useEffect, useState, type ComponentType } from 'react';
import type { TemplateViewProps, ViewProps } from './view-props';
import { views, type ViewEntry, type ViewId } from './views';

export type FetchedView =
  | { readonly needs: 'template'; readonly View: ComponentType<TemplateViewProps> }
  | { readonly needs: 'nothing'; readonly View: ComponentType<ViewProps> };

const fetched = new Map<ViewId, FetchedView>();

/** Has the code of a view, fetched once. Rejects where it cannot be fetched; the next one who asks tries again. */
export async function fetchView(id: ViewId): Promise<FetchedView> {
  const entry: ViewEntry = views[id];
  const view: FetchedView =
    entry.needs === 'template'
      ? { needs: entry.needs, View: (await entry.load()).default }
      : { needs: entry.needs, View: (await entry.load()).default };
  fetched.set(id, view);
  return view;
}

/**
 * The view, at once where its code is there; null until it is. Throws, for the boundary around it, where it cannot be fetched. Not `lazy`: React
 * lets 300 ms pass before it fills a place that it has shown empty.
 */
export function useFetchedView(id: ViewId): FetchedView | null {
  const [view, setView] = useState(() => fetched.get(id) ?? null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (view) return;
    let wanted = true;
    fetchView(id).then(
      (here) => wanted && setView(here),
      (error: unknown) => wanted && setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [id, view]);
  if (failure) throw failure.error;
  return view;
}
