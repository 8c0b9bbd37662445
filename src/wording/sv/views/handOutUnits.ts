/** Why no units' workbooks can be made of a workbook. Told by the pane and by the command line. */
export const noUnitTemplate = {
  unreadable: 'Arbetsboken går inte att läsa som en arbetsbok av mallen.',
  newer: 'Arbetsboken är gjord med en nyare version av mallen. Öppna den där den versionen finns.',
  older:
    'Arbetsboken är gjord med en äldre version av mallen, som inte kan minnas givna rader. Uppdatera mallen först: öppna arbetsboken i Excel och välj Uppdatera mallen på Hem, eller kör cli upgrade.',
  level:
    'Arbetsboken är inte på nivån Enhet: dess rubriker och budget är en nämnds. Skapa en mall för en enhet, fyll i nämndens mål och indikatorer där och dela ut den.',
  damaged: (n: number) =>
    n === 1
      ? 'En tabell eller kolumn i mallen saknas eller är ändrad. Rätta den i Kontroll först.'
      : `${n} tabeller eller kolumner i mallen saknas eller är ändrade. Rätta dem i Kontroll först.`,
};

/** Making the units' workbooks. */
export const handOutUnits = {
  heading: 'Dela ut till enheter',
  lead: 'Gör en arbetsbok till varje enhet av den här: med enhetens namn, avdelning, id och budgetram på Start. Rader som ägs av KF eller nämnden blir givna rader. Den här arbetsboken rörs inte.',
  notSent: 'Filerna skickas inte härifrån. Lägg dem där enheterna hämtar dem, eller skicka dem med e-post.',
  list: 'Lista över enheter',
  columns:
    'Klistra in ur Excel, eller välj en CSV-fil, med kolumnerna Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter och Budgetram. Bara Enhet måste finnas.',
  choose: 'Välj lista',
  paste: 'Klistra in listan',
  use: 'Använd listan',
  pasted: 'Inklistrad lista',
  chosen: (name: string, units: number) => `${name}: ${units === 1 ? '1 enhet' : `${units} enheter`}.`,
  problems: (n: number) =>
    n === 1 ? 'Listan har ett fel. Rätta det och välj listan igen.' : `Listan har ${n} fel. Rätta dem och välj listan igen.`,
  noUnits: 'Listan har inga enheter.',
  withoutFrame: (n: number) =>
    n === 1
      ? '1 enhet har ingen budgetram i listan. Den blir tom på Start.'
      : `${n} enheter har ingen budgetram i listan. Den blir tom på Start.`,
  make: (n: number) => (n === 1 ? 'Gör 1 arbetsbok' : `Gör ${n} arbetsböcker`),
  reading: 'Läser arbetsbokens fil …',
  making: (name: string) => `Gör ${name} …`,
  made: (n: number) => (n === 1 ? '1 arbetsbok är gjord' : `${n} arbetsböcker är gjorda`),
  given: (n: number) =>
    n === 0
      ? 'Ingen rad är given ovanifrån: inga rader har KF eller Nämnd som ägare.'
      : n === 1
        ? '1 given rad i var och en.'
        : `${n} givna rader i var och en.`,
  zip: (document: string) => `${document} enheter.zip`,
  save: 'Spara alla i en zip-fil',
  saved: (name: string) => `${name} är lämnad till webbläsaren att spara.`,
  oneByOne: 'Här kan inga filer sparas direkt. Öppna arbetsböckerna en i taget och spara dem.',
  names: 'Arbetsböcker',
  open: (name: string) => `Öppna ${name}`,
  opened: (name: string) => `${name} är öppen i ett eget fönster. Spara den.`,
  noFile:
    'Excel lämnade inte ut arbetsbokens fil. Så är det alltid i Excel på webben. Spara en kopia av arbetsboken på datorn och välj den här.',
  chooseTemplate: 'Välj mallens fil',
  noTemplate: noUnitTemplate,
};

export type HandOutUnitsWords = typeof handOutUnits;
