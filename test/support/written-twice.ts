import { readConsolidated } from '../../src/commands/readConsolidated';
import { writeConsolidated } from '../../src/commands/writeConsolidated';
import { noDecisions } from '../../src/consolidation/consolidate';
import type { Consolidated } from '../../src/consolidation/consolidated';
import type { Host } from '../../src/workbench';
import type { WorkbookPort } from '../../src/workbook/port';

export interface WrittenTwice {
  /** Round trips, and bytes sent, of each time. */
  readonly syncs: readonly number[];
  readonly bytes: readonly number[];
  /** Of the largest request. */
  readonly largest: number;
}

/** A consolidation written in an empty workbook, and again in its place. */
export async function writtenTwice(port: WorkbookPort, host: Host, consolidated: Consolidated): Promise<WrittenTwice> {
  const times: { readonly syncs: number; readonly requests: readonly number[] }[] = [];
  for (const isFirst of [true, false]) {
    const before = isFirst ? null : await readConsolidated(port);
    host.resetLog();
    const { syncs } = await writeConsolidated(port, consolidated, noDecisions, { before });
    times.push({ syncs, requests: host.log.map(({ bytes }) => bytes) });
  }
  return {
    syncs: times.map(({ syncs }) => syncs),
    bytes: times.map(({ requests }) => requests.reduce((sum, bytes) => sum + bytes, 0)),
    largest: Math.max(...times.flatMap(({ requests }) => requests)),
  };
}
