/** Marking a plan as ready, reviewed, approved and decided. */
export const ready = {
  heading: 'Klarmarkera',
  draft: 'Planen är ett utkast. Klarmarkera när den är färdig: då står status, dag och roll på bladet Start.',
  steps: { ready: 'Klarmarkerad', reviewed: 'Granskad', approved: 'Godkänd', decided: 'Beslutad' },
  /** "Klarmarkerad 11 september 2026 av enhetschef" */
  taken: (step: string, day: string, role: string) => [step, day, role && `av ${role}`].filter(Boolean).join(' '),
  inTheWay: 'Kvar innan planen är klar',
  errors: 'Fel i Kontroll',
  nothingInTheWay: 'Inget står i vägen: inga fel, och allt som ska fyllas i är ifyllt.',
  checking: 'Kontrollen pågår. Vänta tills den är klar.',
  anyway: (n: number) => (n === 1 ? 'Klarmarkera ändå, fast en sak är kvar' : `Klarmarkera ändå, fast ${n} saker är kvar`),
  anywayMissing: 'Gör det som är kvar, eller kryssa i att du klarmarkerar ändå.',

  step: 'Status',
  role: 'Din roll',
  roleHint: 'Rollen skrivs på Start, inte ditt namn.',
  roles: {
    unitManager: 'enhetschef',
    departmentManager: 'avdelningschef',
    controller: 'controller',
    economist: 'ekonom',
    director: 'förvaltningschef',
    board: 'nämnd',
  },
  mark: {
    ready: 'Klarmarkera',
    reviewed: 'Markera som granskad',
    approved: 'Markera som godkänd',
    decided: 'Markera som beslutad',
  },
  marked: {
    ready: 'Planen är klarmarkerad.',
    reviewed: 'Planen är markerad som granskad.',
    approved: 'Planen är markerad som godkänd.',
    decided: 'Planen är markerad som beslutad.',
  },
  takeBack: (step: string) => `Ta tillbaka: ${step.toLowerCase()}`,
  takenBack: (status: string) => `Statusen är ${status.toLowerCase()} igen.`,
  left: 'Statusen skrevs inte, eftersom någon annan har ändrat den på Start under tiden. Se vad som står där nu.',

  receipt: 'Kvitto',
  status: 'Status',
  by: 'Av',
  when: 'När',

  changed: (n: number) => (n === 1 ? 'Ändrad efter klarmarkering: 1 rad' : `Ändrad efter klarmarkering: ${n} rader`),
  changedLead: 'Det är tillåtet att ändra. Klarmarkera på nytt om ändringarna ska gälla.',
  unchanged: 'Inget är ändrat efter klarmarkeringen.',
  changesUnknown: 'Planen är inte klarmarkerad här i panelen, så ändringar efteråt kan inte visas.',
  fewer: (n: number) => (n === 1 ? '1 rad är borttagen' : `${n} rader är borttagna`),
  more: (n: number) => `Visa ${n} till`,
};
