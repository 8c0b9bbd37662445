import { ArchiveError } from '../../../package/open-archive';
import { attribute } from '../../../package/xml/element';
import { parseXml } from '../../../package/xml/parse-xml';
import { plainText } from '../plain-text';
import { showNumber } from './show-number';
import { unescaped } from './read-strings';

export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format by cell style. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** A row that something stands in: texts by column, 1 is A. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

/** The rows of a sheet that are not blank, in their order: the values that were last computed. Throws an ArchiveError. */
export function readSheet(bytes: Uint8Array, context: SheetContext, budget: { cells: number }): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const kinds: string[] = [];
  let cells = new Map<number, string>();
  let number = 0;
  let column = 0;
  let type = 'n';
  let style = 0;
  let text = '';
  parseXml(bytes, {
    open(element) {
      const { kind } = element;
      kinds.push(kind);
      if (kind === 'row') {
        number = whole(attribute(element, 'r')) ?? number + 1;
        column = 0;
        cells = new Map();
      } else if (kind === 'c') {
        column = columnOf(attribute(element, 'r')) ?? column + 1;
        type = attribute(element, 't') ?? 'n';
        style = whole(attribute(element, 's')) ?? 0;
        text = '';
      }
    },
    text(some) {
      const kind = kinds.at(-1);
      if (kind === 'v' || (kind === 't' && kinds.at(-2) !== 'rPh' && kinds.includes('is'))) text += some;
    },
    close() {
      const kind = kinds.pop();
      if (kind === 'c') {
        const shown = plainText(shownIn(text, type, context.formats[style] ?? 'General', context)).replace(/\t/g, ' ');
        if (shown.trim() === '') return;
        budget.cells -= 1;
        if (budget.cells < 0) throw new ArchiveError('tooLarge');
        cells.set(column, shown);
      } else if (kind === 'row' && cells.size > 0) rows.push({ number, cells });
    },
  });
  return rows;
}

function shownIn(text: string, type: string, format: string, { strings, from1904 }: SheetContext): string {
  switch (type) {
    case 's': {
      const string = strings[whole(text.trim()) ?? -1];
      if (string === undefined) throw new ArchiveError('damaged');
      return string;
    }
    case 'n':
      return text.trim() === '' || !Number.isFinite(Number(text)) ? text : showNumber(Number(text), format, from1904);
    case 'b':
      return text.trim() === '1' ? 'SANT' : 'FALSKT';
    case 'd':
      return text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    default:
      return unescaped(text);
  }
}

const whole = (text: string | undefined): number | null => (text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null);

/** "BC22" is 55. */
function columnOf(address: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(address ?? '')?.[1];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
