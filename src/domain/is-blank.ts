/** Whether a cell of a row holds nothing: an empty text, no list word, a blank value. 0, "i.u." and "nej" are something. */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'string') return cell.trim() === '';
  return typeof cell === 'object' && 'kind' in cell && cell.kind === 'blank';
}
