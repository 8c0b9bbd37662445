import { type ReactElement, useMemo } from 'react';
import type { Host } from '../../host';
import { describeChart } from '../../display/describeChart';
import type { Chart } from '../../model/chart';
import { chartsOf } from '../../model/charts';
import type { SheetView } from '../grid/cell-view';
import { boxOf } from '../grid/layout';
import { HEADER_HEIGHT, HEADER_WIDTH } from '../grid/measures';
import type { Viewport } from '../grid/use-viewport';
import { Picture } from './picture';

interface Props {
  readonly host: Host;
  readonly view: SheetView;
  readonly viewport: Viewport;
}

/** The charts of a sheet over its cells: they follow what is scrolled and let clicks through to the cells. */
export function Charts({ host, view, viewport }: Props): ReactElement | null {
  const { layout } = view;
  // The view is another where anything has changed: what is scrolled is not drawn again.
  const drawn = useMemo(
    () =>
      chartsOf(view.sheet).map((chart) => ({
        chart,
        box: boxOf(view.layout, chart.over),
        words: wordsOf(host, chart),
        picture: pictureOf(host, view, chart),
      })),
    [host, view],
  );
  if (drawn.length === 0) return null;
  const frozen = { top: layout.tops[layout.frozenRows] ?? 0, left: layout.lefts[layout.frozenColumns] ?? 0 };
  const window = { top: HEADER_HEIGHT + frozen.top, left: HEADER_WIDTH + frozen.left };
  const room = { width: viewport.width - window.left, height: viewport.height - window.top };
  return (
    <div className="charts" style={{ ...window, ...room }}>
      {drawn.map(({ chart, box, words, picture }) => {
        const place = { top: box.top - frozen.top - viewport.top, left: box.left - frozen.left - viewport.left };
        if (place.top > room.height || place.top + box.height < 0 || place.left > room.width) return null;
        return (
          <div key={chart.id} className="chart" role="img" aria-label={words} style={{ ...place, width: box.width, height: box.height }}>
            {picture}
          </div>
        );
      })}
    </div>
  );
}

const wordsOf = ({ workbook }: Host, chart: Chart): string =>
  chart.description === undefined ? describeChart(workbook, chart) : [chart.title.text, chart.description].filter(Boolean).join('. ');

function pictureOf({ workbook }: Host, { layout }: SheetView, chart: Chart): ReactElement {
  const { width, height } = boxOf(layout, chart.over);
  if (chart.type === undefined) return <p>{chart.title.text || chart.name}: diagram av ett slag som arbetsbänken inte ritar</p>;
  return <Picture workbook={workbook} chart={chart} type={chart.type} width={width} height={height} />;
}
