/** A workbook without a template. */
export const first = {
  heading: 'Börja här',
  lead: 'Här finns ingen mall än. Skapa en, så gör panelen bladen för mål, indikatorer, aktiviteter, texter och budget. Bladen som redan finns i arbetsboken rörs inte.',
  create: 'Skapa mall',
  examples: 'Eller prova med ett exempel',
  examplesLead: 'Påhittade uppgifter av verklig längd. Öppna i en tom arbetsbok.',
  exampleOpened: 'Exemplet är inlagt. Prova att ändra en siffra och kontrollera igen.',
};
