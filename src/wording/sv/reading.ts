/** What is said of a document that was read: why a line has no place, and what may be wrong with what has one. */
const unplaced = {
  rowWithoutHead: 'en rad utan känt tabellhuvud',
  tooManyCells: 'raden har fler celler än tabellens huvud',
  cellsLost: 'tomma celler har gått förlorade: det går inte att säga vilken kolumn värdena hör till',
  outsideDocument: 'står före det första dokumentet',
  withoutGoal: 'hör till ett mål som inte hittades',
  notUnderstood: 'känns inte igen',
} as const;

const doubts = {
  nameMayContinue: 'Namnet kan fortsätta i nästa rad, eller så är raden en egen.',
  cellsShifted: 'Cellerna stod en kolumn fel och har flyttats.',
  columnUnknown: 'Något står i en kolumn vars rubrik inte känns igen. Det är inte läst.',
  cellByLook: 'Vilken kolumn värdet hör till är tolkat av hur det ser ut.',
  valueUnreadable: 'Värdet kan inte läsas som ett tal eller ett datum.',
  headUncertain: 'Dokumenttyp, år eller enhet står inte i dokumentet, eller på två sätt.',
  headingUncertain: 'En kort rad som tolkats som rubrik, eller en rubrik som tolkats som text.',
  parentUncertain: 'Vilket mål det hör under är tolkat av platsen.',
  rowTwice: 'Tabellens första rad är tryckt två gånger.',
  notInContents: 'Innehållsförteckningen och dokumentet skiljer sig åt.',
} as const;

/** Why nothing was read of a file or of what was pasted, and what to do about it. */
const refused = {
  empty: 'Det finns ingen text i dokumentet. Är filen sparad i molnet: öppna den en gång så att den hämtas hem.',
  unreachable: 'Filen gick inte att öppna. Den kan vara flyttad, borttagen eller låst; välj den på nytt.',
  tooLarge: 'Dokumentet är större än vad som går att läsa (64 MB eller 200 000 rader). Dela upp det.',
  encrypted: 'Filen är skyddad med lösenord. Ta bort lösenordet i det program som gjorde den och välj filen på nytt.',
  oldWord: 'Filen är i Words äldre format (.doc). Öppna den i Word och spara den som .docx.',
  oldExcel: 'Filen är i Excels äldre eller binära format (.xls, .xlsb). Öppna den i Excel och spara den som .xlsx.',
  openDocument: 'Filen är ett OpenDocument-dokument (.odt, .ods). Spara den som .docx, .xlsx eller PDF.',
  richText: 'Filen är RTF. Öppna den i Word och spara den som .docx.',
  presentation: 'Filen är en presentation. Röda tråden läser Word, Excel, PDF, webbsidor och text.',
  bomb: 'Filen packar upp sig till mer än ett dokument kan vara och har inte öppnats.',
  doctype: 'Filen innehåller en dokumenttyp (DOCTYPE), vilket inget Office-dokument behöver, och har inte öppnats.',
  damaged: 'Filen är skadad. Öppna den i det program som gjorde den, spara den på nytt och välj den igen.',
  unsaved: 'Delar av dokumentet är andra filer som ett program har lagt in. Öppna det i Word, spara det och välj filen igen.',
  notADocument: 'Filen är inget dokument som går att läsa. Röda tråden läser Word, Excel, PDF, webbsidor och text.',
  scannedPdf: 'Sidorna är bilder: PDF-filen är skannad och innehåller ingen text. Använd originalet, eller gör texten läsbar (OCR) först.',
} as const;

export const reading = {
  refused: refused as Readonly<Record<keyof typeof refused, string>>,
  unplaced: unplaced as Readonly<Record<keyof typeof unplaced, string>>,
  doubts: doubts as Readonly<Record<keyof typeof doubts, string>>,
};

export type ReadingWords = typeof reading;
