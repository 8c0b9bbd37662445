import { Suspense, lazy } from 'react';
import { TopBar } from './top-bar';
import { useWording } from './words';

const Steps = lazy(() => import(/* webpackChunkName: "view-help" */ './views/help').then(({ Steps }) => ({ default: Steps })));

/** The page opened in a browser instead of in Excel. */
export function Outside() {
  const { pane } = useWording();
  return (
    <>
      <TopBar title={pane.name} />
      <main>
        <Suspense>
          <Steps outside />
        </Suspense>
      </main>
    </>
  );
}
