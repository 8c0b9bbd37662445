import { asName, asValue, type PrintedLine } from './printed-line';
import { isOpen, sentencesIn } from './sentences';

/** One thing that a report says. */
export interface Said {
  readonly place: string;
  readonly says: 'heading' | 'text' | 'judged' | 'row';
  /** As `asName` gives it. */
  readonly text: string;
  /** Of a row: what stands under the names of the columns, both as compared. */
  readonly cells: { readonly header: string; readonly value: string; readonly place: string }[];
}

/** A table that is being read. Columns that find no room beside each other make a second part beneath, the names repeated. */
interface OpenTable {
  readonly label: string;
  readonly columns: readonly string[];
  /** What its first part says, a row or a heading within it each. */
  readonly first: readonly Said[];
  /** How many of those have been said again; null in the first part. */
  again: number | null;
}

const judgedWord = /^([●◆▲]\s*Uppfylls (helt|delvis|inte)|—\s*Ingen)$/;
/** The chapter of our own that says some of it again. */
const summary = asName('Läget i korthet');

/** What the lines of a report say, without the list of contents, repeated head rows and the summary, which are known by their place. */
export function saidIn(lines: readonly PrintedLine[]): readonly Said[] {
  const said: Said[] = [];
  let heading = '';
  let open: { readonly text: string; readonly place: string } | null = null;
  let table: OpenTable | null = null;
  let firstOfTable = 0;

  const add = (place: string, says: Said['says'], text: string): Said => {
    const one: Said = { place, says, text: asName(text), cells: [] };
    said.push(one);
    return one;
  };
  const addText = ({ place, cells: [cell = ''] }: PrintedLine): void => {
    const texts = sentencesIn(open ? `${open.text} ${cell}` : cell);
    const begun = open?.place ?? place;
    open = null;
    texts.forEach((text, at) => {
      const own = at === 0 ? begun : place;
      if (judgedWord.test(text)) add(own, 'judged', `${heading} ${text}`);
      else if (at === texts.length - 1 && isOpen(text)) open = { text, place: own };
      else add(own, 'text', text);
    });
  };
  const addRow = (line: PrintedLine): void => {
    const names = (line.cells[0] ?? '').split('\n');
    const word = judgedWord.test((names.at(-1) ?? '').trim()) ? (names.pop() ?? '') : '';
    const name = names.join('\n');
    const again = table && saidAgain(table, name);
    const row = again ?? add(line.place, 'row', name);
    if (word !== '' && !again) add(line.place, 'judged', `${name} ${word}`);
    line.cells.slice(1).forEach((value, at) => {
      if (value !== '') row.cells.push({ header: asName(table?.columns[at] ?? ''), value: asValue(value), place: line.place });
    });
  };

  lines.forEach((line, at) => {
    if (line.kind === 'contents') return;
    if (line.kind === 'heading') {
      heading = line.cells[0] ?? '';
      table = null;
      if (asName(heading) !== summary) add(line.place, 'heading', heading);
    } else if (asName(heading) === summary) {
      return;
    } else if (line.kind === 'head') {
      const titled = lines[at - 1]?.bold === true && lines[at - 1]?.kind === 'text';
      const [label = '', ...columns] = line.cells;
      const goesOn = !titled && table?.label === label;
      if (goesOn && table && columns.join() === table.columns.join()) return;
      table = { label, columns, first: goesOn ? said.slice(firstOfTable) : [], again: goesOn ? 0 : null };
      if (!goesOn) firstOfTable = said.length;
    } else if (line.kind === 'row') addRow(line);
    else if (!table || !saidAgain(table, line.cells[0] ?? '')) addText(line);
  });
  return said;
}

/** The row of the first part that has the name, where a later part says it again. */
function saidAgain(table: OpenTable, name: string): Said | null {
  if (table.again === null) return null;
  const at = table.first.findIndex(({ text, says }, index) => index >= (table.again ?? 0) && says !== 'judged' && text === asName(name));
  if (at < 0) return null;
  table.again = at + 1;
  return table.first[at] ?? null;
}
