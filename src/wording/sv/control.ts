/** The sheet Kontroll: what stands above the findings, and what they propose. */
export const control = {
  title: (owner: string, document: string) => [owner, document, 'Kontroll'].filter(Boolean).join(' · '),
  help: 'Välj Åtgärdas eller Accepteras för varje rad. En accepterad rad med motivering är tyst tills siffrorna ändras. Kör kontrollen igen efter ändringar.',
  /** Words of the counts; one and several. */
  counts: {
    error: ['fel', 'fel'],
    warning: ['varning', 'varningar'],
    note: ['notis', 'notiser'],
    accepted: ['accepterad', 'accepterade'],
    nothing: 'Inget att anmärka på',
  },
  print: 'Kontroll',
  choose: { title: 'Välj i listan', message: 'Välj Åtgärdas eller Accepteras.' },
  /** What to do where something is expected. */
  propose: {
    filled: 'Fyll i cellen.',
    number: 'Skriv ett tal.',
    numberOrWord: 'Skriv ett tal, öka eller minska.',
    date: 'Skriv ett datum.',
    sameWord: 'Ändra bedömningen eller motivera den.',
    reason: 'Skriv en motivering.',
    uniqueName: 'Byt namn på den ena raden eller ta bort den.',
    existingGoal: 'Skriv koden för ett mål på bladet Mål.',
    areaGoal: 'Skriv koden för ett mål för verksamhetsområdet.',
    existingIndicator: 'Skriv namnet på en indikator på bladet Indikatorer.',
    levelAbove: 'Lägg målet under ett mål på nivån ovanför.',
    existingRow: 'Skriv namnet på en rad i samma verksamhet.',
    template: 'Återställ det som i mallen.',
  },
  /** A finding with a reason and no handling: its figures have changed, or nobody chose. */
  again: 'Motiveringen gäller tidigare siffror. Välj Accepteras om den gäller även nu.',
};

export type ControlWords = typeof control;
