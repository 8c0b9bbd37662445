import type { ErrorPlace, ErrorWording } from '../errors';

const on = ({ sheet }: ErrorPlace): string => (sheet ? `the sheet “${sheet}”` : 'a sheet');
const table = ({ table: name }: ErrorPlace): string => (name ? `the table “${name}”` : 'a table');
const item = ({ item: name }: ErrorPlace): string => (name ? `“${name}”` : 'what is needed');
const what = (place: ErrorPlace): string => (place.table ? table(place) : place.sheet ? on(place) : item(place));
const say = (text: string) => () => text;
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const again = say('Wait a moment and try again.');
const reopen = say('Close the pane, open it and try again.');
const support = say('Try again. If it happens again, contact whoever looks after the template.');
const smaller = say('Close other large workbooks and try again.');
const newerExcel = say('Open the workbook in a newer Excel or in Excel on the web.');
const reread = say('Run the command again; the workbook is then read anew.');

const tooLarge = say('The content was more than Excel takes at once.');
const unknownHere = say('This version of Excel lacks something that the command needs.');
const busy = say('Excel did not answer in time.');
const unexpected = say('Excel could not carry out the command.');

export const errors: ErrorWording = {
  untouched: 'The workbook is as it was.',
  partly: 'Some of it may have been written: undo with Ctrl+Z or run the command again.',
  happened: {
    AccessDenied: (p) => (p.sheet ? `${start(on(p))} is protected.` : 'The workbook is protected or opened as read-only.'),
    ActivityLimitReached: say('Excel has too much to do just now.'),
    ApiNotAvailable: unknownHere,
    ApiNotFound: unknownHere,
    BadPassword: say('The workbook is protected with another password.'),
    Conflict: (p) => `Somebody else changed ${what(p)} at the same time.`,
    GeneralException: unexpected,
    InsertDeleteConflict: (p) => `Rows or columns cannot be moved on ${on(p)}.`,
    InvalidArgument: (p) =>
      p.sheet && !p.item ? `“${p.sheet}” cannot be the name of a sheet.` : 'Excel did not accept what was to be written.',
    InvalidBinding: unexpected,
    InvalidOperation: unexpected,
    InvalidReference: (p) => `A cell that is needed on ${on(p)} is gone.`,
    InvalidRequest: unexpected,
    InvalidSelection: say('What is selected cannot be used.'),
    ItemAlreadyExists: (p) => `${start(what(p))} already exists in the workbook.`,
    ItemNotFound: (p) => `${start(what(p))} is not in the workbook.`,
    MemoryLimitReached: say('There was not enough memory.'),
    NotImplemented: unknownHere,
    RequestAborted: say('Excel stopped the command.'),
    RequestPayloadSizeLimitExceeded: tooLarge,
    ResponsePayloadSizeLimitExceeded: tooLarge,
    ServiceNotAvailable: busy,
    Unauthenticated: say('You are no longer signed in to Excel.'),
    UnsupportedFeature: (p) => `${start(on(p))} cannot hold what was to be written.`,
    UnsupportedOperation: unknownHere,
    FilteredRangeConflict: (p) => `A filter is on in ${what(p)}.`,
    FormulaLengthExceedsLimit: say('A formula became too long.'),
    InactiveWorkbook: say('Another workbook is in front.'),
    InvalidOperationInCellEditMode: say('A cell is being edited.'),
    MergedRangeConflict: (p) => `Merged cells are in the way on ${on(p)}.`,
    NonBlankCellOffSheet: (p) => `Filled cells would end up outside ${on(p)}.`,
    OperationCellsExceedLimit: tooLarge,
    PivotTableRangeConflict: (p) => `A pivot table is in the way on ${on(p)}.`,
    RangeExceedsLimit: tooLarge,
    UndoNotSupported: say('The command cannot be undone in a single step in this workbook.'),
    UnsupportedSheet: (p) => `${start(on(p))} is no ordinary worksheet.`,
    PropertyNotLoaded: unexpected,
    InvalidObjectPath: unexpected,
    InvalidRequestContext: say('A sheet was deleted while the command was running.'),
    InvalidOrTimedOutSession: say('The connection to Excel was lost.'),
    ColumnMissing: (p) => `The column ${item(p)} is not in ${table(p)}.`,
    DuplicateKey: (p) => `Two rows of ${table(p)} have the same key, ${item(p)}.`,
    FileNotGiven: say('Excel did not hand out the file of the workbook.'),
    FileUnreadable: say('The file cannot be read: it is damaged, encrypted or too large.'),
    FindingChanged: (p) => `A finding on ${on(p)} is gone or has other figures now.`,
    NewerTemplate: (p) =>
      `The workbook was made with a newer template${p.item ? ` (version ${p.item})` : ''} than this version of Röda tråden can write to.`,
    NotOurSheet: (p) => `${p.sheet ? `The sheet “${p.sheet}”` : 'A sheet of that name'} already exists and was not made by Röda tråden.`,
    OccupiedBelow: (p) => `Something stands below ${table(p)}, where new rows need room.`,
    ReasonMissing: () => 'A finding cannot be accepted without a reason.',
    TextTooLong: (p) => `A text on ${on(p)} is longer than the 32,767 characters that a cell holds.`,
    WriteLost: (p) => `Excel did not keep all that was written on ${on(p)}, most likely since a cell was opened for editing.`,
  },
  remedy: {
    AccessDenied: (p) => (p.sheet ? 'Remove the protection under Review and try again.' : 'Save a copy of your own and try again there.'),
    ActivityLimitReached: again,
    ApiNotAvailable: newerExcel,
    ApiNotFound: newerExcel,
    BadPassword: say('Remove the protection under Review and try again.'),
    Conflict: reread,
    GeneralException: support,
    InsertDeleteConflict: say('Remove merged cells or tables that are in the way and try again.'),
    InvalidArgument: (p) =>
      p.sheet && !p.item ? 'Choose a name of at most 31 characters without : \\ / ? * [ ] and try again.' : support(),
    InvalidBinding: reopen,
    InvalidOperation: say('Finish the cell you are typing in with Enter and try again.'),
    InvalidReference: reread,
    InvalidRequest: support,
    InvalidSelection: say('Select a cell on the sheet and try again.'),
    ItemAlreadyExists: say('Start in an empty workbook, or rename what is there, and try again.'),
    ItemNotFound: say('Undo the deletion with Ctrl+Z, or make a new template and move the contents over.'),
    MemoryLimitReached: smaller,
    NotImplemented: newerExcel,
    RequestAborted: again,
    RequestPayloadSizeLimitExceeded: support,
    ResponsePayloadSizeLimitExceeded: support,
    ServiceNotAvailable: again,
    Unauthenticated: say('Sign in and try again.'),
    UnsupportedFeature: newerExcel,
    UnsupportedOperation: newerExcel,
    FilteredRangeConflict: say('Clear the filter and try again.'),
    FormulaLengthExceedsLimit: support,
    InactiveWorkbook: say('Click in this workbook and try again.'),
    InvalidOperationInCellEditMode: say('Finish the cell you are typing in with Enter and try again.'),
    MergedRangeConflict: say('Split the merged cells and try again.'),
    NonBlankCellOffSheet: say('Move what stands at the far end of the sheet and try again.'),
    OperationCellsExceedLimit: support,
    PivotTableRangeConflict: say('Move the pivot table and try again.'),
    RangeExceedsLimit: support,
    UndoNotSupported: say('Save first, so that there is a copy to go back to, and try again: then it is written all the same.'),
    UnsupportedSheet: say('Use an ordinary worksheet.'),
    PropertyNotLoaded: support,
    InvalidObjectPath: support,
    InvalidRequestContext: reread,
    InvalidOrTimedOutSession: reopen,
    ColumnMissing: say('Undo with Ctrl+Z, or give the column its name back.'),
    DuplicateKey: say('Delete one of the rows, or empty its key, and try again.'),
    FileNotGiven: say(
      'Leave Protected View, save the workbook and try again. On the web: save a copy on the computer and choose that file here.',
    ),
    FileUnreadable: say('Save a copy as .xlsx without a password and try with that.'),
    FindingChanged: say('Check again and decide on what stands now.'),
    NewerTemplate: say(
      'Close the pane and open it again to fetch the latest version. If it stays so, contact whoever looks after the template.',
    ),
    NotOurSheet: say('Rename that sheet and try again.'),
    OccupiedBelow: say('Move it to another sheet and try again.'),
    ReasonMissing: say('Write why it is accepted and try again.'),
    TextTooLong: say('Shorten the text or split it in two rows.'),
    WriteLost: say('Finish the cell you are typing in with Enter and run the command again.'),
  },
};
