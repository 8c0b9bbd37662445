/**
 * Tells when cells are changed or sheets come and go, by a person here or elsewhere; what this add-in writes itself is not told. Answers the
 * way to stop. One request to begin and one to end.
 */
export async function watch(excel: typeof Excel, changed: () => void): Promise<() => Promise<void>> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: readonly { remove(): void }[] = [
      worksheets.onChanged.add((event) => told(event.triggerSource !== 'ThisLocalAddin')),
      worksheets.onAdded.add(() => told(true)),
      worksheets.onDeleted.add(() => told(true)),
    ];
    await context.sync();
    return async () => {
      // An event is let go of in the context that it was taken in (Microsoft: excel-add-ins-events).
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });

  // Co-authors' changes arrive here too, so nothing is shown or written from here: the listener decides when to read again.
  function told(byAPerson: boolean): Promise<void> {
    if (byAPerson) changed();
    return Promise.resolve();
  }
}
