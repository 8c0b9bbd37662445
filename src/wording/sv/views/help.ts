/** The whole way on one page. */
export const help = {
  heading: 'Så här gör du',
  steps: [
    'Skapa mall: välj dokumenttyp, år och enhet.',
    'Fyll i de vita cellerna. Grå celler räknas ut, ljusblå är givna uppifrån.',
    'Kontrollera: varje anmärkning leder till sin cell.',
    'Gör rapport: ett blad att läsa, skriva ut och spara.',
  ],
  privacy: 'Allt stannar i arbetsboken. Panelen skickar inget någonstans.',
  privacyPage: 'Uppgifter och integritet',
  outside: 'Röda tråden är ett tillägg till Excel. Öppna Excel och välj Öppna panelen på fliken Start.',
};
