import { useFetchedView } from './fetched-view';
import { Arrival } from './parts/arrival';
import type { ViewProps } from './view-props';
import { ViewFailure } from './view-failure';
import type { ViewId } from './views';

/** The view that a person is in, fetched if this is the first time. */
export function ViewInUse({ id, arrival, props }: { id: ViewId; arrival: number; props: ViewProps }) {
  return (
    <ViewFailure key={`${id} ${arrival}`}>
      <Arrival value={arrival > 0}>
        <Fetched id={id} props={props} />
      </Arrival>
    </ViewFailure>
  );
}

function Fetched({ id, props }: { id: ViewId; props: ViewProps }) {
  const { reading } = props.workbook;
  const fetched = useFetchedView(id);
  if (!fetched) return null;
  return fetched.needs === 'nothing' ? <fetched.View {...props} /> : reading && <fetched.View {...props} reading={reading} />;
}
