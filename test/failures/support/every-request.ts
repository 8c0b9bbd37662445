import { errorCodes } from '../../../src/wording/errors';
import type { Scene } from './scenes';
import { after, spotsOf, stageOf, wrong } from './struck';

/** Excel's own codes and its client's; what we find ourselves before writing is not among them. */
export const excelCodes = errorCodes.slice(0, errorCodes.indexOf('InvalidOrTimedOutSession') + 1);

/**
 * Every request of the scenes' commands, struck at every kind of place. The codes go round over them, so that all of them meet commands; every code
 * at every kind of place is struck at the door (`every-code.test.ts`), where a workbook is small. Prime to their number, so that scenes meet others.
 */
export function strikeEveryRequest(scenes: readonly Scene[], first: number): void {
  let next = first;
  test.each(scenes.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    const stage = await stageOf(scene);
    expect(stage.requests).toBe(scene.requests);
    const told: string[] = [];
    for (const spot of spotsOf(stage.requests)) {
      next += 7;
      const code = excelCodes[next % excelCodes.length] ?? 'GeneralException';
      const found = wrong(await stage.strike(spot, code), stage.requests, spot, code, scene.job);
      if (found) told.push(`request ${spot.request + 1} ${after(spot.carriedOut)}, ${code}${spot.times > 1 ? ' for good' : ''}: ${found}`);
    }
    expect(told).toEqual([]);
  });
}
