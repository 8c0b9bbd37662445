/** What a report says besides what people have written and the words of lists. Blanks after a hyphen are where a line may break. */
export const report = {
  sheet: 'Rapport',
  page: 'Sida &P av &N',

  front: {
    board: 'Nämnd',
    department: 'Avdelning',
    author: 'Handläggare',
    phone: 'Telefon',
    recipient: 'Till',
    meetingDate: 'Sammanträde',
    caseNumber: 'Diarienummer',
  },

  summary: {
    heading: 'Läget i korthet',
    level: 'Antal mål',
    areas: 'Verksamhetsområden',
    indicators: 'Indikatorer',
    notJudged: 'Inte bedömda',
    money: 'Ekonomi',
    planned: (budget: string) => `Budgeten är ${budget} netto.`,
    deviation: (budget: string, word: string, actual: string, deviation: string) =>
      `Budgeten är ${budget} netto och ${word} ${actual}. Avvikelsen är ${deviation}. Plus betyder bättre än budget.`,
    /** A deviation with its share of the budget. */
    share: (deviation: string, percent: string) => `${deviation} (${percent} % av budgeten)`,
    after: (amount: string) =>
      `Efter prestationsförändringar, beräknade budgetjusteringar och resultatdispositioner är avvikelsen ${amount}.`,
    change: (amount: string) => `Förändringen mot föregående prognos är ${amount}.`,
    forecast: 'prognosen',
    outcome: 'utfallet',
  },

  /** Goals, indicators and activities whose goal is not in the plan. */
  astray: 'Hör inte till något mål i planen',
  reason: (text: string) => `Motivering: ${text}`,

  indicators: {
    name: 'Indikator',
    outcome: 'Periodens utfall',
    outcomeMen: 'Utfall män/ pojkar',
    outcomeWomen: 'Utfall kvinnor/ flickor',
    outcomePrior: (year: number) => `Utfall VB ${year}`,
    forecast: 'Prognos helår',
    target: 'Årsmål',
    councilTarget: 'KF:s årsmål',
    period: 'Period',
    periodicity: 'Periodicitet',
  },

  activities: {
    heading: 'Aktiviteter',
    deviation: (text: string) => `Avvikelse: ${text}`,
  },

  economy: {
    heading: 'Ekonomi',
    ofWhich: (label: string) => (/^varav\b/i.test(label) ? label : `varav ${label}`),
    cause: (text: string) => `Orsak: ${text}`,
    action: (text: string) => `Åtgärd: ${text}`,
    sourceNote: (row: string, column: string, given: string, computed: string) =>
      `${row}, ${column}: källan anger ${given}, uträknat är ${computed}.`,
    budget: {
      plan: (year: number) => `Budget ${year}`,
      title: 'Uppföljning av driftbudget',
      label: 'Netto',
      whole: 'Alla verksamheter',
      priorActual: (year: number) => `Bokslut ${year}`,
      priorBudget: (year: number) => `Budget ${year}`,
      budget: (year: number) => `Budget ${year}`,
      outcome: (month: string) => `Utfall per ${month}`,
      outcomeYear: (year: number) => `Utfall ${year}`,
      forecast: 'Prognos',
      deviation: 'Avvikelse',
      volumeAdjustment: 'Prestations- förändring',
      deviationAfter: 'Avvikelse efter prestations- förändring',
    },
    resultUnits: {
      title: 'Resultatenheter',
      label: 'Resultatenhet',
      grossBudget: 'Brutto- budget',
      carriedIn: (year: number) => `Resultat- överföring från ${year}`,
      result: (year: number) => `Resultat ${year}`,
      carriedOut: (year: number) => `Resultat- överföring till ${year}`,
    },
    investments: {
      title: 'Investeringar',
      label: 'Investering',
      budget: (year: number) => `Budget ${year}`,
      granted: 'Beviljade budget- justeringar',
      outcome: 'Utfall',
      forecastPrevious: 'Föregående prognos',
      forecast: 'Prognos',
      groupTotal: (group: string) => `${group}, totalt`,
    },
    turnover: { title: 'Omslutningsförändringar', label: 'Post', costs: 'Kostnader', revenue: 'Intäkter' },
    adjustments: {
      title: 'Budgetjusteringar',
      label: 'Ändamål',
      amount: 'Belopp',
      kind: 'Typ',
      counted: 'Ingår i beräknade justeringar',
      state: 'Läge',
      kinds: { operations: 'Drift', capitalCosts: 'Kapital- kostnader', investment: 'Investering', premises: 'Lokaler' },
    },
    capitalCosts: {
      title: 'Kapitalkostnader',
      label: 'Slag',
      budget: 'Budget',
      outcome: (month: string) => `Bokfört ${month}`,
      forecast: 'Prognos',
      adjustment: 'Budget- justeringar',
      deviation: 'Avvikelse',
    },
    volumes: { title: 'Volymer', average: 'Snitt', budgeted: 'Budgeterat snitt', total: 'Totalt' },
    compensation: {
      title: 'Ersättningsnivåer',
      label: 'Nivå',
      amount: (per: string, year: number) => `Ersättning/ ${per} ${year}`,
      change: 'Höjning kronor',
      changePercent: 'Höjning %',
    },
  },
};

export type ReportWords = typeof report;
