/** Why a file cannot be consolidated, and what to do about it. */
const refused = {
  empty: 'Filen är tom. Är den sparad i molnet: öppna den en gång så att den hämtas hem.',
  unreachable: 'Filen gick inte att öppna. Den kan vara flyttad, borttagen eller låst; välj den på nytt.',
  notXlsx: 'Filen är inte en Excel-arbetsbok (.xlsx).',
  xls: 'Filen är i Excels äldre format (.xls). Öppna den i Excel och spara den som .xlsx.',
  xlsb: 'Filen är en binär arbetsbok (.xlsb). Öppna den i Excel och spara den som .xlsx.',
  ods: 'Filen är ett OpenDocument-kalkylblad (.ods). Spara den som .xlsx.',
  text: 'Filen är text (CSV eller en webbsida) under en arbetsboks namn. Be enheten om arbetsboken.',
  encrypted: 'Filen är skyddad med lösenord. Ta bort lösenordet i Excel och välj den på nytt.',
  tooLarge: 'Filen är större än en enhets arbetsbok kan vara (20 MB).',
  bomb: 'Filen packar upp sig till mer än en arbetsbok kan vara och har inte öppnats.',
  doctype: 'Filen innehåller en dokumenttyp (DOCTYPE), vilket ingen arbetsbok behöver, och har inte öppnats.',
  damaged: 'Filen är skadad. Öppna den i Excel, låt Excel laga den och spara, eller be enheten om den på nytt.',
  foreign: 'Arbetsboken är inte gjord med Röda trådens mall.',
  newerTemplate: 'Arbetsboken är gjord med en nyare mall än denna version av Röda tråden känner. Uppdatera tillägget.',
} as const;

export const unitFiles = {
  refused: refused as Readonly<Record<keyof typeof refused, string>>,
  /** Beside a file that was read. */
  uncomputed: (cells: number): string =>
    cells === 1
      ? 'En formel är inte uträknad och har inget värde. Öppna arbetsboken i Excel, så räknas den om, och spara.'
      : `${cells} formler är inte uträknade och har inget värde. Öppna arbetsboken i Excel, så räknas de om, och spara.`,
  macros: 'Arbetsboken innehåller makron. De har inte körts.',
};

export type UnitFileWords = typeof unitFiles;
