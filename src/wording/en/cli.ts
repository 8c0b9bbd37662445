import type { CliWords } from '../sv/cli';
import { copyFacts } from './views/copy';
import { handOutUnits, noUnitTemplate } from './views/handOutUnits';
import { leftOutBecause } from './views/indicatorFile';
import { compare, sameProposals } from './views/compare';
import { rollOnNotes } from './views/nextPeriod';
import { upgradeNotes } from './views/upgrade';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const cli: CliWords = {
  help: `Röda tråden without a window.

  create   makes a workbook from a document JSON, or an empty template
  import   reads a document (Word, PDF, text, web page) into a workbook
  check    checks a workbook
  fix      mends what can safely be mended
  show     shows a workbook as document JSON
  report   adds the report sheet, or makes the report a Word document
  copy     makes a copy to send: values only, no hidden sheets
  export   writes the indicators' figures as a tab-separated file
  goals    writes the goals, indicators and targets from above as a file
  consolidate  puts units' workbooks together
  hand-out  makes a workbook for every unit of a template
  roll     makes the next period's workbook of one that is filled in
  compare  puts periods' indicators side by side
  upgrade  gives a workbook of an older template the parts of the new one

Type "<command> --help" for more. --lang sv|en picks the language.
Exit code: 0 done, 1 check or consolidate found errors or export a name that is not in the list, 2 a file cannot be read or the words are wrong.
`,
  helpOf: {
    create: `create FILE.json -o plan.xlsx [--document N]
    A workbook from a document JSON. --document counts from 0 and is required where the file holds several documents.
create --type VP|T1|T2|VB --year YEAR --unit "NAME" [--level unit|department|board] -o plan.xlsx
    An empty template. The level is unit unless said otherwise.
`,
    import: `import FILE [-o plan.xlsx] [--json]
    Reads a plan or report: .docx, .pdf, .txt, .html or an .xlsx with its tables. With -o it becomes a workbook; where the file holds several plans
    they are called plan-1.xlsx, plan-2.xlsx … What could not be placed is listed with its line, and so is what is uncertain.
    With --json: {"source", "documents", "unplaced": [{line, text, reason}], "doubts": [{kind, lines, path, instead}]}
`,
    check: `check plan.xlsx [--json] [--write -o checked.xlsx]
    Shows what is wrong or needs an explanation and is not accepted on the sheet Kontroll. With --write: the same workbook with the sheet Kontroll.
    With --json: {"findings": [{code, severity, sheet, cell, message, found, expected, handling: {handling, reason} | null, quiet}]}
`,
    fix: `fix plan.xlsx -o mended.xlsx [--json]
    The same workbook with every safe fix applied: figures that are text, formulas, given rows, names of tables and columns, keys.
    With --json: {"fixed": [{code, sheet, cell, message, fix}], "left": [… , reason], "open": findings that remain}
`,
    show: `show plan.xlsx --json
    The workbook as document JSON, with what is computed of it beside ("computed").
`,
    report: `report plan.xlsx -o report.xlsx
    The same workbook with the report sheet added.
report plan.xlsx -o report.docx
    The report as a Word document.
`,
    copy: `copy plan.xlsx -o out.xlsx [--all]
    A workbook to send: the report of the plan's period, with --all every visible sheet. Values instead of formulas, without hidden sheets, names,
    comments and anything about who wrote it.
`,
    export: `export plan.xlsx -o indicators.txt [--names list.txt] [--unit "NAME"]
    A line per value: unit, indicator, column, period, value. With --names every indicator must be in the list (a name a line, or the first column);
    otherwise no file is written and the exit code is 1. --unit is what the receiving system calls the unit.
`,
    goals: `goals plan.xlsx -o goals.json
    Goals, indicators and targets of the council and the board as document JSON: to share, and to make templates of with create. No outcomes are in it.
`,
    'hand-out': `hand-out template.xlsx units.csv -o FOLDER [--force]
    A workbook for every unit of the list (columns: Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter, Budgetram), with the template's rows of KF and
    Nämnd as given rows. Nothing is written where the list has errors, or where one of the files exists and --force is not given.
`,
    compare: `compare vp.xlsx t1.xlsx … -o comparison.xlsx [--near] [--force]
    A workbook with the sheet Jämförelse: indicator by indicator over the periods. Those that may be one under two names are listed and compared apart;
    with --near they are compared as one.
`,
    roll: `roll plan.xlsx [--to VP|T1|T2|VB|month] [--year YEAR] [--month 1–12] -o next.xlsx [--all] [--force]
    The next period's workbook: what still holds goes along, last period's figures and words stand beside, the rest is emptied and listed. plan.xlsx is
    not changed. Without --to the period that comes next. --all lists every cell. If next.xlsx is there already it is written over only with --force.
`,
    upgrade: `upgrade plan.xlsx -o new.xlsx [--force]
    The same workbook with the newest template: new sheets, tables, helper columns and formulas. What is filled in is not changed, nor is plan.xlsx.
    If new.xlsx exists it is written over only with --force.
`,
    consolidate: `consolidate FILES… [-o board.xlsx] [--report out.xlsx|out.docx [--department "NAME"]] [--register units.csv] [--type VP|T1|T2|VB|month] [--year YEAR] [--json] [--force]
    Units' workbooks together: what has come in, sums, and what does not agree. A folder is its .xlsx files. The register has the columns
    Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter, Budgetram. Type and year are those of most files unless said. Exit code 1 where something is left out.
    With --report: the board's or a department's report, as a sheet in a workbook of its own (in board.xlsx where that is the file) or as a Word document.
    Where board.xlsx is a consolidation already, its register and decisions hold, and what has changed since is told; where it is something else it
    is written over only with --force.
    With --json: {"units", "goals", "indicators", "activities", "budgets": {"printed", "normalised"}, "totals", "actions", "findings", "files", …}
`,
  },
  goalsWritten: (file) => `${file}: the goals, indicators and targets from above.`,
  noCommand:
    'Which command? Pick create, import, check, fix, show, report, copy, export, goals, consolidate, hand-out, roll, compare or upgrade; --help tells more.',
  unknownCommand: (word) =>
    `There is no command "${word}". Pick create, import, check, fix, show, report, copy, export, goals, consolidate, hand-out, roll, compare or upgrade; --help tells more.`,
  unknownOption: (word, command) => `${command} has no option ${word}. Type "${command} --help".`,
  valueMissing: (option) => `${option} has no value.`,
  badValue: (option, value, expected) => `${option} cannot be "${value}": pick ${expected}.`,
  required: (option, command) => `${option} is missing. Type "${command} --help".`,
  fileRequired: (command) => `Which file? Type "${command} --help".`,
  tooManyFiles: (word) => `"${word}" is one word too many. Is the file name quoted?`,
  fileAndTemplate: 'Either a document JSON or --type, --year and --unit, not both.',
  year: 'a year of four digits',
  aNumber: 'a whole number from 0',
  unreadable: {
    missing: (file) => `${file} does not exist.`,
    folder: (file) => `${file} is a folder.`,
    denied: (file) => `${file} may not be read.`,
    other: (file) => `${file} cannot be read.`,
  },
  notWritten: {
    noFolder: (file) => `${file} could not be saved: the folder does not exist.`,
    folder: (file) => `${file} could not be saved: it is a folder.`,
    denied: (file) => `${file} could not be saved: writing is not allowed. Is the file open in Excel?`,
    other: (file) => `${file} could not be saved.`,
  },
  archive: {
    notXlsx: (file) => `${file} is no Excel workbook (.xlsx).`,
    oldFormat: (file) => `${file} has an older format. Save it as .xlsx in Excel.`,
    encrypted: (file) => `${file} is protected by a password. Remove it in Excel and try again.`,
    tooLarge: (file) => `${file} is larger than 20 MB.`,
    bomb: (file) => `${file} unpacks to more than a workbook can be and was not opened.`,
    damaged: (file) => `${file} is damaged. Open and save it in Excel, or fetch it again.`,
    doctype: (file) => `${file} holds a document type (DOCTYPE), which no workbook needs, and was not opened.`,
  },
  notOurs: (file) => `${file} was not made with the template of Röda tråden.`,
  document: {
    json: (file) => `${file} is not JSON.`,
    shape: (file, path, expected) => `${file}: ${path || 'the file'} should be ${expected}.`,
    expected: {
      json: 'JSON',
      object: 'an object',
      text: 'a text',
      number: 'a whole number',
      list: 'a list',
      word: 'one of the words in the description of document JSON',
      documents: 'a list of at least one document',
    },
    several: (file, count, names) => `${file} holds ${count} documents: pick one with --document 0–${count - 1} (${names}).`,
    noSuch: (file, wanted, count) => `${file} has no document ${wanted}: there are ${count}, counted from 0.`,
  },
  unplaced: {
    unknownKey: 'the key is unknown',
    unknownWord: 'the word is not in the list',
    unknownSum: 'the sum has no place in the template',
    tooWide: 'the table is wider than the template',
    tooMany: 'the text has no heading',
    otherUnit: 'another unit of amount than the rest of the document',
    unknownGoal: 'the goal does not exist',
  },
  fixed: (file: string, fixed: number, left: number, open: number) =>
    `${file}: ${fixed} ${fixed === 1 ? 'fix' : 'fixes'}${left > 0 ? `, ${left} left` : ''}, ${open} ${open === 1 ? 'finding remains' : 'findings remain'}.`,
  created: (file, goals, indicators, activities, tables) =>
    [
      `${file}: ${plural(goals, 'goal')}`,
      plural(indicators, 'indicator'),
      plural(activities, 'activity', 'activities'),
      `${plural(tables, 'table')}.`,
    ].join(', '),
  notPlaced: (count) => `${plural(count, 'thing')} ${count === 1 ? 'has' : 'have'} no place in the template:`,
  imported: {
    tooLarge: (file) => `${file} is larger than a document can be (64 MB).`,
    nothing: (file) => `${file} holds no plan or report.`,
    notPlaced: (count) => `${plural(count, 'line')} could not be placed:`,
    doubts: (count) => `${plural(count, 'place')} to look at:`,
    line: (lines) => `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
  },
  reportedInWord: (file) => `${file}: the report as a Word document.`,
  reported: (file, sheet) => `${file}: the sheet ${sheet} is added.`,
  copied: {
    written: (file, sheets) => `${file}: ${sheets.length} ${sheets.length === 1 ? 'sheet' : 'sheets'} (${sheets.join(', ')}).`,
    noReport: (file) => `${file} has no report of its period. Make it with report, or take all visible sheets with --all.`,
    nothing: (file) => `${file} has no visible sheet to send.`,
    facts: copyFacts,
  },
  exported: {
    written: (file, values) => `${file}: ${plural(values, 'value')}.`,
    notInList: (count) =>
      `${count === 1 ? 'One indicator is' : `${count} indicators are`} not in the list. No file is written. Mend the list, or choose names in the pane:`,
    unknown: (name, near) => (near.length === 0 ? name : `${name} (like: ${near.join(' | ')})`),
    guarded: (name) => `"${name}" begins as a formula does and has been given an apostrophe before it.`,
    notChosen: (name) => `Left out, as chosen in the pane: ${name}`,
    leftOut: (indicator, column, because) => `Left out: ${indicator}, ${column} (${because})`,
    because: leftOutBecause,
    listTooLarge: (file) => `${file} is larger than 4 MB: is it a list of names?`,
    emptyList: (file) => `${file} holds no names.`,
  },
  consolidated: {
    somethingElse: (file) => `${file} is there already and is no consolidation. Nothing is written. Write over it with --force.`,
    heading: (usable, expected, period) => `${usable} of ${expected} units, ${period}`,
    amount: (amount, units, expected) => `${amount} (${units} of ${expected} units)`,
    total: (department, { budget, forecast, outcome, deviation }) =>
      `${department || 'All'}, net: budget ${budget}, forecast ${forecast}, outcome ${outcome}, deviation ${deviation}`,
    written: (file) => `${file} is written.`,
    reported: (file, department) => `${file}: report of ${department || 'the board'}.`,
    departmentAlone: '--department says whose report it is: type --report too.',
    noDepartment: (department, known) =>
      known.length === 0
        ? `There is no department "${department}": the units have none. Give a register with --register.`
        : `There is no department "${department}". Pick ${known.join(', ')}.`,
    registerTooLarge: (file) => `${file} is larger than 4 MB: is it a register of units?`,
    emptyFolder: (folder) => `${folder} holds no .xlsx files.`,
  },
  noUnitTemplate,
  handedOut: {
    files: 'Which files? Type hand-out template.xlsx units.csv -o FOLDER.',
    register: (file, problems) => `${file}: nothing is written. ${problems.join(' ')}`,
    noUnits: handOutUnits.noUnits,
    exists: (file, others) =>
      `${file} exists already${others > 0 ? `, and ${others} more` : ''}. Nothing is written. Write over with --force.`,
    written: (folder, files, given) => `${folder}: ${plural(files, 'workbook')}. ${handOutUnits.given(given)}`,
    withoutFrame: handOutUnits.withoutFrame,
  },
  compared: {
    tooFew: 'Which files? Type compare vp.xlsx t1.xlsx … -o comparison.xlsx: two are needed at least.',
    counts: compare.counts,
    proposed: 'May be the same, but are compared apart (--near says that they are the same):',
    taken: 'Compared as one, as you asked:',
    same: sameProposals,
  },
  upgraded: { notes: upgradeNotes },
  rolled: {
    notes: rollOnNotes,
    exists: (file) => `${file} is there already. Nothing has been written. Write over with --force.`,
  },
  listTooLarge: (file) => `${file} is larger than 4 MB: is it a list of units?`,
  controlWritten: (file, sheet) => `${file}: the sheet ${sheet} is written.`,
  accepted: (count) => `${count} accepted on the sheet Kontroll.`,
  nothingFound: 'Nothing to remark on.',
  counts: (errors, warnings, notes) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}.`,
  unexpected: (message) => `It did not work: ${message}`,
};
