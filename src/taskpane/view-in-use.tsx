import { Suspense, lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { Arrival } from './parts/arrival';
import type { TemplateViewProps, ViewProps } from './view-props';
import { ViewFailure } from './view-failure';
import { viewIds, views, type ViewEntry, type ViewId } from './views';

type Fetched =
  | { readonly needs: 'template'; readonly View: LazyExoticComponent<ComponentType<TemplateViewProps>> }
  | { readonly needs: 'nothing'; readonly View: LazyExoticComponent<ComponentType<ViewProps>> };

const fetched = (entry: ViewEntry): Fetched =>
  entry.needs === 'template' ? { needs: entry.needs, View: lazy(entry.load) } : { needs: entry.needs, View: lazy(entry.load) };

const components = Object.fromEntries(viewIds.map((id) => [id, fetched(views[id])])) as Readonly<Record<ViewId, Fetched>>;

/** The view that a person is in, fetched if this is the first time. */
export function ViewInUse({ id, arrival, props }: { id: ViewId; arrival: number; props: ViewProps }) {
  const { reading } = props.workbook;
  const component = components[id];
  return (
    <ViewFailure key={`${id} ${arrival}`}>
      <Arrival value={arrival > 0}>
        <Suspense>
          {component.needs === 'nothing' ? <component.View {...props} /> : reading && <component.View {...props} reading={reading} />}
        </Suspense>
      </Arrival>
    </ViewFailure>
  );
}
