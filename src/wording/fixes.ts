import type { Fix } from '../domain/fixes';
import { printGiven } from '../domain/handed-out';
import { printValue } from '../domain/print-value';
import { listWord } from './list-words';
import type { Wording } from './wording';

type Giver = 'council' | 'board';

/** What a fix does, as the words on its button. */
export interface FixWording {
  readonly setValue: (value: string) => string;
  readonly setText: (text: string) => string;
  readonly keepText: string;
  readonly restoreFormula: string;
  readonly restoreCell: (giver: Giver, what: 'text' | 'figure', cell: string) => string;
  readonly emptyCell: string;
  readonly restoreRow: (giver: Giver) => string;
  readonly renameColumn: (from: string, to: string) => string;
  readonly renameTable: (from: string, to: string) => string;
  readonly giveKeys: string;
  /** Why a finding is left as it was. */
  readonly left: Readonly<Record<'changed' | 'remains', string>>;
}

/** As much of a text as a button can hold. */
const longest = 40;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What a fix does, in a sentence short enough for a button: "Skriv 94 % som tal". */
export function fixSentence(fix: Fix, wording: Wording): string {
  const say = wording.fixes;
  switch (fix.kind) {
    case 'setValue':
      return say.setValue(printValue(fix.value, fix.unit));
    case 'setText':
      return fix.text.length > 10 ? say.keepText : say.setText(fix.text);
    case 'restoreFormula':
      return say.restoreFormula;
    case 'restoreCell': {
      const cell = short(listWord(fix.place.column, printGiven(fix.cell, ''), wording.labels));
      const giver = fix.owner === 'council' ? 'council' : 'board';
      return cell === '' ? say.emptyCell : say.restoreCell(giver, typeof fix.cell === 'object' ? 'figure' : 'text', cell);
    }
    case 'restoreRow':
      return say.restoreRow(fix.owner === 'council' ? 'council' : 'board');
    case 'renameColumn':
      return say.renameColumn(fix.from, fix.to);
    case 'renameTable':
      return say.renameTable(fix.from, fix.to);
    case 'giveKeys':
      return say.giveKeys;
  }
}
