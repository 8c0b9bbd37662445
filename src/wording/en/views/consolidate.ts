import type { ConsolidateWords } from '../../sv/views/consolidate';

const units = (n: number): string => (n === 1 ? 'unit' : 'units');
const files = (n: number): string => (n === 1 ? '1 file' : `${n} files`);

export const consolidate: ConsolidateWords = {
  heading: 'Consolidate units',
  lead: 'Choose the units’ workbooks and they are read here in the pane. None of them is changed, and nothing is written until you say so.',
  pickFiles: 'Choose files',
  pickFolder: 'Choose a folder',
  pickMore: 'Choose more files',
  orDrop: 'or drop them here',
  drop: 'Drop the files here',
  again: 'Choose the same files again and only those that have changed are read.',
  clear: 'Start over',
  nothingPicked: 'There were no workbooks there.',

  register: {
    open: 'Register of units',
    count: (n) => `${n} ${units(n)}`,
    lead: 'With a register you see who is missing. Without one the files themselves are the list.',
    label: 'Paste the register',
    hint: 'Columns: Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter, Budgetram. Only Enhet has to be there.',
    pick: 'Choose units.csv',
    use: 'Use the register',
    notRead: (name) => `${name} is too large to be a register.`,
  },

  reading: (name, at, all) => `Reading ${at} of ${all}: ${name}`,
  addUp: 'Add them up',
  adding: 'Adding up …',
  stopped: (done, all) => `${done} of ${files(all)} have been read. What has been read is kept.`,
  resume: (n) => (n === 1 ? 'Read the file that is left' : `Read the ${n} that are left`),
  onlyRead: 'Take only those read',
  nothingRead: 'None of the files is a workbook of Röda tråden’s template.',
  read: (n, time) => `${files(n)} read ${time}`,
  period: 'Report',
  periodChoice: (name, n) => `${name} (${files(n)})`,

  in: (some, all) => `${some} of ${all} ${units(all)}`,
  noRegister: 'Without a register there is no telling who is missing.',
  incoming: 'Received',
  call: 'Need a call',
  ask: 'Something to ask about',
  rest: 'No questions',
  nobodyToCall: 'Nobody needs a call.',
  states: {
    missing: 'Missing',
    unreadable: 'Cannot be read',
    wrongYear: 'Wrong year',
    wrongPeriod: 'Wrong period',
    duplicate: 'Duplicate',
    notExpected: 'Not expected',
    olderTemplate: 'Older template',
    received: 'Received',
    ready: 'Marked as ready',
  },
  noName: 'Unknown unit',
  contact: 'Contact',
  file: 'File',
  money: 'Net',
  moneyLine: (budget, forecast, deviation) => `budget ${budget} · forecast ${forecast} · deviation ${deviation}`,
  moneyLineVb: (budget, outcome, deviation) => `budget ${budget} · outcome ${outcome} · deviation ${deviation}`,
  changed: (n) => (n === 1 ? '1 value changed since last time' : `${n} values changed since last time`),
  unknown: 'missing',
  remind: 'Copy a list to remind',
  reminded: (n) => `The list is copied: ${n} ${units(n)}.`,
  notCopied: 'The browser did not let anything onto the clipboard.',

  totals: 'Totals',
  totalsLead: (unit) => `Net in ${unit}, costs as plus. A deviation with plus is better than budget.`,
  whole: 'All units',
  frame: (amount) => `against\u00a0frame\u00a0${amount}`,
  noSums: 'No operating budget can be added up.',
  deviations: 'Largest deviations',
  changes: 'Largest changes since the last forecast',

  findings: 'Findings',
  severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  one: { error: 'Error', warning: 'Warning', note: 'Note' },
  noFindings: 'Nothing to remark on.',
  allUnits: 'All units',
  source: 'Source',
  place: (file, sheet, cell) => [file, sheet, cell].filter((part) => part !== '').join(' › '),
  noSource: 'Concerns the whole file or several files.',

  names: 'Names to decide',
  namesLead: 'They are alike but are not put together until you say that they are the same.',
  sorts: { unit: 'Unit', indicator: 'Indicator', activity: 'Activity', goal: 'Goal' },
  pair: (name, like) => `“${name}” and “${like}”`,
  same: 'The same',
  notSame: 'Not the same',
  decided: (n) => (n === 1 ? '1 name is decided' : `${n} names are decided`),
  takeBack: 'Take back',

  goals: 'Goals that have changed numbers',
  goalsLead: 'Have the goals been renumbered since the units got their templates? One mapping moves all units’ goals.',
  from: 'Number in the units',
  to: 'Number now',
  addGoal: 'Add the mapping',
  goalPair: (from, to) => `${from} becomes ${to}`,
  remove: (pair) => `Take back ${pair}`,

  more: (n) => `Show ${n} more`,
  write: 'Write the consolidation',
  writing: 'Writing the sheets …',
  written: (some, all) => `The consolidation is written: ${some} of ${all} ${units(all)}. Begin with the sheet Inkomna.`,
  lookOnly:
    'You can read and go through everything here, but the consolidation is written in an empty workbook. Open one (Ctrl+N), open the pane there and choose the files again.',

  report: {
    heading: 'Report',
    lead: 'The report of the board or of a department from the units’ workbooks: goals, indicators, economy and actions, with a source for every figure.',
    of: 'Report of',
    board: 'The whole board',
    make: 'Make the report sheet',
    making: 'Making the report …',
    made: (sheet) => `The report is made, on the sheet ${sheet}.`,
    show: (sheet) => `Show the sheet ${sheet}`,
  },

  takeOver: {
    heading: 'Take over into the plan',
    lead: 'Sums, counts, actions and drafts of texts can be filled in here. What stands already is replaced only where you tick it.',
    look: 'See what can be taken over',
    found: (cells, rows, others) =>
      [
        cells === 0 && rows === 0 ? 'Nothing empty can be filled in.' : `${cells} empty cells and ${rows} new actions can be filled in.`,
        others > 0 ? `${others} ${others === 1 ? 'cell holds' : 'cells hold'} something else already: tick what is to be replaced.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    replace: (name, now, proposed) => `${name}: ${now} becomes ${proposed}`,
    actions: 'Actions',
    left: (name, why, names) =>
      `${name}: ${
        {
          incomplete: `not taken over, since something is missing from ${names.join(', ')}.`,
          ambiguous: 'not taken over, since several rows of the plan may be meant.',
          unknown: 'not taken over, since Start lacks unit of amount or signs.',
          tooLong: 'not taken over, since the texts together are longer than a cell holds.',
        }[why]
      }`,
    write: (n) => (n === 1 ? 'Fill it in' : `Fill in ${n}`),
    done: (cells, rows, left) =>
      `${cells} ${cells === 1 ? 'cell is' : 'cells are'} filled in and ${rows} ${rows === 1 ? 'action' : 'actions'} added.${
        left > 0 ? ` ${left} had been changed meanwhile and are as they were.` : ''
      }`,
  },

  origin: 'Source',
  originLead: 'Put the cursor on a figure in one of the sheets, and this tells where it comes from.',
  figure: (unit, row, column) => [unit, row, column].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join(' · '),
};
