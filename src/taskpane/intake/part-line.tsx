import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableJson } from '../../intake/document';
import { pathKey, type Choices, type Part } from '../../reading/chosen';
import type { DocumentRead } from '../../reading/protocol';
import { useStyles } from '../parts/styles';
import { CellField, cellsNow } from './cell-field';
import { leaveOut } from './kept-intake';
import { SourceLines } from './source-lines';
import { useIntakeStyles } from './styles';
import { useIntakeWords } from './use-intake';

export interface PartLineProps {
  readonly part: Part;
  readonly read: DocumentRead;
  readonly lines: readonly number[];
  readonly choices: Choices;
  /** What it hangs on is left out, and so it is too. */
  readonly isOut: boolean;
  readonly table: TableJson | undefined;
}

/** A part that can be left out; opened it shows its lines in the source and what becomes of them, to be put right. */
export function PartLine({ part, read, lines, choices, isOut, table }: PartLineProps) {
  const words = useIntakeWords();
  const shared = useStyles();
  const styles = useIntakeStyles();
  const [open, setOpen] = useState(false);
  const { kind, path, depth } = part;
  const cells = cellsNow(part, choices);
  const name = (kind === 'goal' ? part.name : cells[0]?.text) || part.name || words.unnamed;
  const isTaken = !isOut && !choices.leftOut.has(pathKey(path));
  return (
    <li style={{ marginInlineStart: `${depth * 8}px` }}>
      <div className={mergeClasses(styles.part, shared.checks)}>
        <Checkbox
          checked={isTaken}
          disabled={isOut}
          aria-label={words.take(name)}
          onChange={(_, { checked }) => leaveOut(path, checked !== true)}
        />
        <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={shared.quiet}>
            {words.kinds[kind]}
            {!isTaken && ` · ${words.isLeftOut}`}
          </span>
          <span className={mergeClasses(kind === 'goal' && styles.goal, !isTaken && styles.out)}>{name}</span>
        </button>
      </div>
      {open && (
        <div className={styles.detail}>
          <SourceLines read={read} lines={lines} />
          <div role="group" aria-label={`${words.becomes}: ${name}`}>
            <p className={styles.caption}>{words.becomes}</p>
            {cells.map((cell) => (
              <CellField key={pathKey(cell.path)} cell={cell} />
            ))}
            {table && <TableShown table={table} />}
          </div>
        </div>
      )}
    </li>
  );
}

function TableShown({ table: { headers, rows } }: { readonly table: TableJson }) {
  const styles = useIntakeStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="group">
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((header, at) => (
              <th key={at} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
