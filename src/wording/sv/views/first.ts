/** A workbook without a template. */
export const first = {
  heading: 'Börja här',
  lead: 'Röda tråden gör verksamhetsplan, tertialrapport och verksamhetsberättelse i Excel.',
  /** What it is in one glance. */
  glance: [
    { what: 'Fyll i.', how: 'Mål, indikatorer, texter och budget på var sitt blad, från kommunfullmäktige till enhet.' },
    { what: 'Kontrollera.', how: 'Panelen visar vad som saknas och vad som inte stämmer, medan du skriver.' },
    { what: 'Gör rapport.', how: 'Ett blad med hela dokumentet, klart att skriva ut.' },
  ],
  template: 'Skapa en ny mall',
  templateLead: 'Bladen läggs i den här arbetsboken. De som redan finns rörs inte.',
  create: 'Skapa mall',
  last: 'Eller börja där förra perioden slutade',
  lastLead: 'Mål, budget och det som gäller vidare följer med, och förra periodens siffror och ord står bredvid.',
  examples: 'Eller prova med ett exempel',
  examplesLead: 'Påhittade uppgifter av verklig längd. Öppna i en tom arbetsbok.',
  exampleOpened: 'Exemplet är inlagt. Prova att ändra en siffra och kontrollera igen.',
  consolidate: 'Har du flera enheters arbetsböcker?',
  consolidateLead: 'Läs dem och se vad som har kommit in, vad det blir tillsammans och vad som inte stämmer.',
  help: 'Läs hur det går till',
};
