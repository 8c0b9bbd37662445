/** What is worked out of a table's rows once, however many rows ask for it; told by the array, which an edit replaces. */
export function once<Rows extends readonly object[], Result>(work: (rows: Rows) => Result): (rows: Rows) => Result {
  const known = new WeakMap<Rows, Result>();
  return (rows) => {
    const before = known.get(rows);
    if (before !== undefined) return before;
    const result = work(rows);
    known.set(rows, result);
    return result;
  };
}
