/** Whether a cell of a row holds nothing: an empty text, no list word, a blank value. 0, "i.u." and "nej" are something. */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'string') return cell.trim() === '';
  return typeof cell === 'object' && 'kind' in cell && cell.kind === 'blank';
}

/** A row that nobody has begun: nothing stands in it but what the template gives every row (key, order, owner). */
export function isBlankRow(row: object): boolean {
  return Object.entries(row).every(([column, cell]: [string, unknown]) => {
    if (column === 'key' || column === 'order' || column === 'owner' || cell === false) return true;
    return Array.isArray(cell) ? cell.every(isBlank) : isBlank(cell);
  });
}
