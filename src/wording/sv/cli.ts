import { copyFacts } from './views/copy';
import { handOutUnits, noUnitTemplate } from './views/handOutUnits';
import { leftOutBecause } from './views/indicatorFile';
import { compare, sameProposals } from './views/compare';
import { rollOnNotes } from './views/nextPeriod';
import { upgradeNotes } from './views/upgrade';

/** What the command line says. A failure is one line: what is wrong and, where there is one, the way out. */
export const cli = {
  help: `Röda tråden utan fönster.

  create   gör en arbetsbok av en dokument-JSON, eller en tom mall
  import   läser ett dokument (Word, PDF, text, webbsida) till en arbetsbok
  check    kontrollerar en arbetsbok
  fix      rättar det som säkert kan rättas
  show     visar en arbetsbok som dokument-JSON
  report   lägger till rapportbladet, eller gör rapporten som Word-dokument
  copy     gör en kopia att skicka: bara värden, inga dolda blad
  export   skriver indikatorernas värden som tabbseparerad fil
  goals    skriver målen, indikatorerna och årsmålen uppifrån som fil
  consolidate  lägger ihop enheternas arbetsböcker
  hand-out  gör en arbetsbok till varje enhet av en mall
  roll     gör nästa periods arbetsbok av en som är ifylld
  compare  lägger perioders indikatorer sida vid sida
  upgrade  ger en arbetsbok av en äldre mall den nya mallens delar

Skriv "<kommando> --help" för mer. --lang sv|en väljer språk.
Svarskod: 0 klart, 1 check eller consolidate hittade fel eller export ett namn som saknas i listan, 2 en fil kan inte läsas eller orden är fel.
`,
  helpOf: {
    create: `create FIL.json -o plan.xlsx [--document N]
    En arbetsbok av en dokument-JSON. --document räknas från 0 och krävs om filen har flera dokument.
create --type VP|T1|T2|VB --year ÅR --unit "NAMN" [--level unit|department|board] -o plan.xlsx
    En tom mall. Nivån är unit om inget annat sägs.
`,
    import: `import FIL [-o plan.xlsx] [--json]
    Läser en plan eller rapport: .docx, .pdf, .txt, .html eller en .xlsx med dess tabeller. Med -o blir den en arbetsbok; har filen flera planer
    heter de plan-1.xlsx, plan-2.xlsx … Det som inte kunde placeras listas med sin rad, liksom det som är osäkert.
    Med --json: {"source", "documents", "unplaced": [{line, text, reason}], "doubts": [{kind, lines, path, instead}]}
`,
    check: `check plan.xlsx [--json] [--write -o kontroll.xlsx]
    Visar det som är fel eller behöver förklaras och inte är accepterat på bladet Kontroll. Med --write: samma arbetsbok med bladet Kontroll.
    Med --json: {"findings": [{code, severity, sheet, cell, message, found, expected, handling: {handling, reason} | null, quiet}]}
`,
    fix: `fix plan.xlsx -o rattad.xlsx [--json]
    Samma arbetsbok med varje säker rättning gjord: tal som står som text, formler, givna rader, namn på tabeller och kolumner, nycklar.
    Med --json: {"fixed": [{code, sheet, cell, message, fix}], "left": [… , reason], "open": antal anmärkningar som är kvar}
`,
    show: `show plan.xlsx --json
    Arbetsboken som dokument-JSON, med det som beräknas av den bredvid ("computed").
`,
    report: `report plan.xlsx -o report.xlsx
    Samma arbetsbok med rapportbladet tillagt.
report plan.xlsx -o report.docx
    Rapporten som Word-dokument.
`,
    copy: `copy plan.xlsx -o ut.xlsx [--all]
    En arbetsbok att skicka: rapporten för planens period, med --all alla synliga blad. Värden i stället för formler, utan dolda blad, namn, kommentarer
    och uppgifter om vem som skrivit.
`,
    export: `export plan.xlsx -o indikatorer.txt [--names lista.txt] [--unit "NAMN"]
    En rad per värde: enhet, indikator, kolumn, period, värde. Med --names måste varje indikator finnas i listan (ett namn per rad, eller första
    kolumnen); annars skrivs ingen fil och svarskoden är 1. --unit är enhetens namn i det mottagande systemet.
`,
    goals: `goals plan.xlsx -o mal.json
    Mål, indikatorer och årsmål från kommunfullmäktige och nämnd som dokument-JSON: att dela, och att göra mallar av med create. Inga utfall är med.
`,
    'hand-out': `hand-out mall.xlsx enheter.csv -o MAPP [--force]
    En arbetsbok till varje enhet i listan (kolumner: Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter, Budgetram), med mallens rader från KF och
    nämnden som givna rader. Inget skrivs om listan har fel, eller om en av filerna redan finns och --force inte är med.
`,
    compare: `compare vp.xlsx t1.xlsx … -o jamforelse.xlsx [--near] [--force]
    En arbetsbok med bladet Jämförelse: indikator för indikator över perioderna. De som kan vara samma under två namn räknas upp och jämförs var för sig;
    med --near jämförs de som en.
`,
    roll: `roll plan.xlsx [--to VP|T1|T2|VB|month] [--year ÅR] [--month 1–12] -o next.xlsx [--all] [--force]
    Nästa periods arbetsbok: det som gäller vidare följer med, förra periodens siffror och ord står bredvid, resten töms och räknas upp. plan.xlsx ändras
    inte. Utan --to den period som kommer härnäst. --all räknar upp varje cell. Finns next.xlsx redan skrivs den över bara med --force.
`,
    upgrade: `upgrade plan.xlsx -o ny.xlsx [--force]
    Samma arbetsbok med den senaste mallen: nya blad, tabeller, hjälpkolumner och formler. Det som är ifyllt ändras inte. plan.xlsx ändras inte.
    Finns ny.xlsx redan skrivs den över bara med --force.
`,
    consolidate: `consolidate FILER… [-o board.xlsx] [--report ut.xlsx|ut.docx [--department "NAMN"]] [--register enheter.csv] [--type VP|T1|T2|VB|month] [--year ÅR] [--json] [--force]
    Enheternas arbetsböcker tillsammans: vad som kommit in, summor och vad som inte stämmer. En mapp är dess .xlsx-filer. Registret har kolumnerna
    Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter, Budgetram. Typ och år är de flesta filers om inget sägs. Svarskod 1 om något inte är med.
    Med --report: nämndens eller en avdelnings rapport, som blad i en egen arbetsbok (i board.xlsx om det är samma fil) eller som Word-dokument.
    Är board.xlsx redan en sammanställning gäller dess register och beslut, och det som ändrats sedan dess visas; är den något annat skrivs den över
    bara med --force.
    Med --json: {"units", "goals", "indicators", "activities", "budgets": {"printed", "normalised"}, "totals", "actions", "findings", "files", …}
`,
  },
  goalsWritten: (file: string) => `${file}: målen, indikatorerna och årsmålen uppifrån.`,
  noCommand:
    'Vilket kommando? Välj create, import, check, fix, show, report, copy, export, goals, consolidate, hand-out, roll, compare eller upgrade; --help berättar mer.',
  unknownCommand: (word: string) =>
    `Kommandot "${word}" finns inte. Välj create, import, check, fix, show, report, copy, export, goals, consolidate, hand-out, roll, compare eller upgrade; --help berättar mer.`,
  unknownOption: (word: string, command: string) => `${command} har inget val som heter ${word}. Skriv "${command} --help".`,
  valueMissing: (option: string) => `${option} saknar värde.`,
  badValue: (option: string, value: string, expected: string) => `${option} kan inte vara "${value}": välj ${expected}.`,
  required: (option: string, command: string) => `${option} saknas. Skriv "${command} --help".`,
  fileRequired: (command: string) => `Vilken fil? Skriv "${command} --help".`,
  tooManyFiles: (word: string) => `"${word}" är ett ord för mycket. Står filnamnet inom citattecken?`,
  fileAndTemplate: 'Antingen en dokument-JSON eller --type, --year och --unit, inte både och.',
  year: 'ett år med fyra siffror',
  aNumber: 'ett helt tal från 0',
  unreadable: {
    missing: (file: string) => `${file} finns inte.`,
    folder: (file: string) => `${file} är en mapp.`,
    denied: (file: string) => `${file} får inte läsas.`,
    other: (file: string) => `${file} går inte att läsa.`,
  },
  notWritten: {
    noFolder: (file: string) => `${file} kunde inte sparas: mappen finns inte.`,
    folder: (file: string) => `${file} kunde inte sparas: det är en mapp.`,
    denied: (file: string) => `${file} kunde inte sparas: får inte skrivas. Är filen öppen i Excel?`,
    other: (file: string) => `${file} kunde inte sparas.`,
  },
  archive: {
    notXlsx: (file: string) => `${file} är inte en Excel-arbetsbok (.xlsx).`,
    oldFormat: (file: string) => `${file} är i ett äldre format. Spara den som .xlsx i Excel.`,
    encrypted: (file: string) => `${file} är lösenordsskyddad. Ta bort lösenordet i Excel och försök igen.`,
    tooLarge: (file: string) => `${file} är större än 20 MB.`,
    bomb: (file: string) => `${file} packar upp sig till mer än en arbetsbok kan vara och har inte öppnats.`,
    damaged: (file: string) => `${file} är skadad. Öppna och spara den i Excel, eller hämta den på nytt.`,
    doctype: (file: string) => `${file} innehåller en dokumenttyp (DOCTYPE), vilket ingen arbetsbok behöver, och har inte öppnats.`,
  },
  notOurs: (file: string) => `${file} är inte gjord med Röda trådens mall.`,
  document: {
    json: (file: string) => `${file} är inte en JSON.`,
    shape: (file: string, path: string, expected: string) => `${file}: ${path || 'filen'} ska vara ${expected}.`,
    expected: {
      json: 'en JSON',
      object: 'ett objekt',
      text: 'en text',
      number: 'ett helt tal',
      list: 'en lista',
      word: 'ett av orden i beskrivningen av dokument-JSON',
      documents: 'en lista med minst ett dokument',
    },
    several: (file: string, count: number, names: string) =>
      `${file} har ${count} dokument: välj ett med --document 0–${count - 1} (${names}).`,
    noSuch: (file: string, wanted: number, count: number) => `${file} har inget dokument ${wanted}: det finns ${count}, räknade från 0.`,
  },
  unplaced: {
    unknownKey: 'nyckeln är okänd',
    unknownWord: 'ordet finns inte i listan',
    unknownSum: 'summan har ingen plats i mallen',
    tooWide: 'tabellen är bredare än mallen',
    tooMany: 'texten har ingen rubrik',
    otherUnit: 'en annan beloppsenhet än i resten av dokumentet',
    unknownGoal: 'målet finns inte',
  },
  fixed: (file: string, fixed: number, left: number, open: number) =>
    `${file}: ${fixed} ${fixed === 1 ? 'rättning' : 'rättningar'}${left > 0 ? `, ${left} lämnade` : ''}, ${open} ${open === 1 ? 'anmärkning' : 'anmärkningar'} kvar.`,
  created: (file: string, goals: number, indicators: number, activities: number, tables: number) =>
    [
      `${file}: ${goals} mål`,
      `${indicators} ${indicators === 1 ? 'indikator' : 'indikatorer'}`,
      `${activities} ${activities === 1 ? 'aktivitet' : 'aktiviteter'}`,
      `${tables} ${tables === 1 ? 'tabell' : 'tabeller'}.`,
    ].join(', '),
  notPlaced: (count: number) => `${count} ${count === 1 ? 'uppgift' : 'uppgifter'} har ingen plats i mallen:`,
  imported: {
    tooLarge: (file: string) => `${file} är större än ett dokument kan vara (64 MB).`,
    nothing: (file: string) => `${file} innehåller ingen plan eller rapport.`,
    notPlaced: (count: number) => `${count} ${count === 1 ? 'rad' : 'rader'} kunde inte placeras:`,
    doubts: (count: number) => `${count} ${count === 1 ? 'ställe' : 'ställen'} att se efter:`,
    line: (lines: readonly number[]) => `${lines.length === 1 ? 'rad' : 'rader'} ${lines.join(', ')}`,
  },
  reportedInWord: (file: string) => `${file}: rapporten som Word-dokument.`,
  reported: (file: string, sheet: string) => `${file}: bladet ${sheet} är tillagt.`,
  copied: {
    written: (file: string, sheets: readonly string[]) => `${file}: ${sheets.length} blad (${sheets.join(', ')}).`,
    noReport: (file: string) => `${file} har ingen rapport för sin period. Gör den med report, eller ta alla synliga blad med --all.`,
    nothing: (file: string) => `${file} har inget synligt blad att skicka.`,
    facts: copyFacts,
  },
  exported: {
    written: (file: string, values: number) => `${file}: ${values} ${values === 1 ? 'värde' : 'värden'}.`,
    notInList: (count: number) =>
      `${count === 1 ? 'En indikator finns' : `${count} indikatorer finns`} inte i listan. Ingen fil är skriven. Rätta listan, eller välj namn i panelen:`,
    unknown: (name: string, near: readonly string[]) => (near.length === 0 ? name : `${name} (liknar: ${near.join(' | ')})`),
    guarded: (name: string) => `"${name}" börjar som en formel och har fått en apostrof före.`,
    leftOut: (indicator: string, column: string, because: string) => `Inte med: ${indicator}, ${column} (${because})`,
    notChosen: (name: string) => `Inte med, som valt i panelen: ${name}`,
    because: leftOutBecause,
    listTooLarge: (file: string) => `${file} är större än 4 MB: är det en lista med namn?`,
    emptyList: (file: string) => `${file} innehåller inga namn.`,
  },
  consolidated: {
    somethingElse: (file: string) => `${file} finns redan och är ingen sammanställning. Inget är skrivet. Skriv över med --force.`,
    heading: (usable: number, expected: number, period: string) => `${usable} av ${expected} enheter, ${period}`,
    amount: (amount: string, units: number, expected: number) => `${amount} (${units} av ${expected} enheter)`,
    total: (
      department: string,
      { budget, forecast, outcome, deviation }: Readonly<Record<'budget' | 'forecast' | 'outcome' | 'deviation', string>>,
    ) => `${department || 'Alla'}, netto: budget ${budget}, prognos ${forecast}, utfall ${outcome}, avvikelse ${deviation}`,
    written: (file: string) => `${file} är skriven.`,
    reported: (file: string, department: string) => `${file}: rapport för ${department || 'nämnden'}.`,
    departmentAlone: '--department säger vems rapport det är: skriv också --report.',
    noDepartment: (department: string, known: readonly string[]) =>
      known.length === 0
        ? `Avdelningen "${department}" finns inte: enheterna har ingen avdelning. Lämna ett register med --register.`
        : `Avdelningen "${department}" finns inte. Välj ${known.join(', ')}.`,
    registerTooLarge: (file: string) => `${file} är större än 4 MB: är det ett register över enheter?`,
    emptyFolder: (folder: string) => `${folder} innehåller inga .xlsx-filer.`,
  },
  noUnitTemplate,
  handedOut: {
    files: 'Vilka filer? Skriv hand-out mall.xlsx enheter.csv -o MAPP.',
    register: (file: string, problems: readonly string[]) => `${file}: inget är skrivet. ${problems.join(' ')}`,
    noUnits: handOutUnits.noUnits,
    exists: (file: string, others: number) =>
      `${file} finns redan${others > 0 ? `, och ${others} till` : ''}. Inget är skrivet. Skriv över med --force.`,
    written: (folder: string, files: number, given: number) =>
      `${folder}: ${files} ${files === 1 ? 'arbetsbok' : 'arbetsböcker'}. ${handOutUnits.given(given)}`,
    withoutFrame: handOutUnits.withoutFrame,
  },
  compared: {
    tooFew: 'Vilka filer? Skriv compare vp.xlsx t1.xlsx … -o jamforelse.xlsx: det behövs minst två.',
    counts: compare.counts,
    proposed: 'Kan vara samma, men jämförs var för sig (--near säger att de är samma):',
    taken: 'Jämförs som en, som du bad om:',
    same: sameProposals,
  },
  upgraded: { notes: upgradeNotes },
  rolled: {
    notes: rollOnNotes,
    exists: (file: string) => `${file} finns redan. Inget är skrivet. Skriv över med --force.`,
  },
  listTooLarge: (file: string) => `${file} är större än 4 MB: är det en lista över enheter?`,
  controlWritten: (file: string, sheet: string) => `${file}: bladet ${sheet} är skrivet.`,
  accepted: (count: number) => `${count} ${count === 1 ? 'accepterad' : 'accepterade'} på bladet Kontroll.`,
  nothingFound: 'Inget att anmärka på.',
  counts: (errors: number, warnings: number, notes: number) =>
    `${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}, ${notes} ${notes === 1 ? 'notis' : 'notiser'}.`,
  unexpected: (message: string) => `Det gick inte: ${message}`,
};

export type CliWords = typeof cli;
