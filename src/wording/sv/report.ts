import { listed } from '../listed';
import { charts } from './charts';

/** What a report says besides what people have written and the words of lists. Blanks after a hyphen are where a line may break. */
export const report = {
  /** "T2 2026", "april 2026": the period. */
  sheet: (document: string) => `Rapport ${document}`,
  page: 'Sida &P av &N',
  /** Who made a file, where it must be said: never a person. */
  product: 'Röda tråden',
  charts,
  contents: 'Innehåll',
  chartFigures: 'Underlag till diagrammen',

  front: {
    board: 'Nämnd',
    department: 'Avdelning',
    author: 'Handläggare',
    phone: 'Telefon',
    recipient: 'Till',
    meetingDate: 'Sammanträde',
    caseNumber: 'Diarienummer',
    status: 'Status',
  },

  /** Where a chapter or a text is empty and the report says so. */
  nothing: 'Inget att redovisa.',
  notWritten: 'Ingen text.',

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
    afterActions: (amount: string) => `Med de åtgärder som inte ingår i prognosen blir den ${amount}.`,
    goals: 'Målen och deras bedömning',
    goal: 'Mål',
    judgement: 'Bedömning',
    previous: 'Föregående bedömning',
    deviations: 'Största avvikelserna',
    row: 'Verksamhet eller rad',
    deviationColumn: 'Avvikelse',
    percentColumn: 'Avvikelse %',
    changed: 'Ändrat sedan förra rapporten',
    goalChanged: (goal: string, before: string, now: string) => `${goal}: ${before} → ${now}`,
    indicatorForecast: (name: string, before: string, now: string) => `${name}: prognosen ${before} → ${now}`,
    /** `change` with its sign; + is better. */
    budgetForecast: (row: string, before: string, now: string, change: string) => `${row}: budgetprognosen ${before} → ${now} (${change})`,
    activities: {
      finished: (names: readonly string[]) => `${names.length === 1 ? 'Avslutad aktivitet' : 'Avslutade aktiviteter'}: ${names.join('; ')}`,
      stopped: (names: readonly string[]) =>
        `${names.length === 1 ? 'Aktivitet som har försenats, pausats eller avbrutits' : 'Aktiviteter som har försenats, pausats eller avbrutits'}: ${names.join('; ')}`,
      added: (names: readonly string[]) => `${names.length === 1 ? 'Ny aktivitet' : 'Nya aktiviteter'}: ${names.join('; ')}`,
    },
    /** A plan in short; `counts` at least one. */
    plan: {
      goals: {
        area: (count: number) => `${count} mål för verksamhetsområden`,
        committee: (count: number) => `${count} nämndmål`,
        unit: (count: number) => `${count} enhetsmål`,
      },
      holds: (counts: readonly string[]) => `Planen har ${listed(counts, 'och')}.`,
      targets: (set: number, all: number) => `${set} av ${all} ${all === 1 ? 'indikator' : 'indikatorer'} har årsmål.`,
      activities: (count: number) => (count === 1 ? 'En aktivitet är planerad.' : `${count} aktiviteter är planerade.`),
      onFrame: (frame: string) => `Budgetramen är ${frame}, lika mycket som budgeten.`,
      underFrame: (frame: string, rest: string) => `Budgetramen är ${frame}. Budgeten ligger ${rest} under ramen.`,
      overFrame: (frame: string, excess: string) => `Budgetramen är ${frame}. Budgeten ligger ${excess} över ramen.`,
    },
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
      budgetToDate: (month: string) => `Budget till ${month}`,
      fundChange: 'Förändring av fond',
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
      deficitSince: (year: number) => `Underskott sedan ${year}.`,
      commitmentsMet: 'Åtaganden uppfyllda',
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
      forecastOf: (report: string) => `Prognos ${report}`,
      groupTotal: (group: string) => `${group}, totalt`,
    },
    actions: {
      title: 'Åtgärder',
      label: 'Åtgärd',
      effectYear: 'Effekt i år',
      effectFullYear: 'Effekt helår',
      effectReached: 'Uppnådd effekt',
      inForecast: 'Ingår i prognos',
      total: 'Summa effekter',
      due: (date: string) => `klart senast ${date}`,
      forecastAfter: (amount: string) =>
        `Prognos efter åtgärder: ${amount}. Den räknar med effekten i år av åtgärder som inte ingår i prognosen.`,
      sign: 'Plus betyder att resultatet blir bättre.',
    },
    staffing: {
      title: 'Bemanning',
      label: 'Befattning',
      employees: 'Antal medarbetare',
      fullTime: 'Årsarbetare',
      women: 'Kvinnor',
      men: 'Män',
      temporary: 'Visstid',
      vacancies: 'Vakanser',
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
    volumes: {
      title: 'Volymer',
      average: 'Snitt',
      priorAverage: (year: number) => `Snitt ${year}`,
      budgeted: 'Budgeterat snitt',
      total: 'Totalt',
    },
    compensation: {
      title: 'Ersättningsnivåer',
      label: 'Nivå',
      amount: (per: string, year: number) => `Ersättning/ ${per} ${year}`,
      change: 'Höjning kronor',
      changePercent: 'Höjning %',
    },
  },

  quality: {
    heading: 'Kvalitet',
    complaints: {
      title: 'Synpunkter och lex Sarah',
      label: 'Slag',
      thirds: ['Tertial 1', 'Tertial 2', 'Tertial 3'],
      total: 'Hittills i år',
      totalYear: 'Hela året',
      prior: (year: number) => String(year),
      open: 'Varav utreds',
      dismissed: 'Varav inte utredda',
      reported: 'Varav till IVO',
      all: (kind: string) => `${kind}, alla`,
    },
    surveys: {
      title: 'Undersökningar',
      label: 'Verksamhet',
      result: 'Resultat',
      men: 'Män',
      women: 'Kvinnor',
      answers: 'Antal svar',
      responseRate: 'Svars- frekvens',
      prior: 'Förra gången',
      change: 'Ändring',
      /** Percentage points. */
      points: (figure: string) => `${figure} pe`,
      mean: 'Medel',
      weighted: 'Medel, vägt efter svar',
      hidden: (limit: number) =>
        `Resultat från färre än ${limit} svar visas inte. Där det skulle gå att räkna ut dem av de andra visas inte heller de näst minsta.`,
    },
    risks: {
      title: 'Väsentlighets- och riskanalys',
      label: 'Oönskad händelse',
      likelihood: 'Sannolikhet',
      consequence: 'Konsekvens',
      risk: 'Riskvärde',
      toPlan: 'Till kontrollplan',
      counts: (high: number, medium: number, low: number) =>
        `Risker: ${high} ${high === 1 ? 'hög' : 'höga'}, ${medium} ${medium === 1 ? 'medelhög' : 'medelhöga'} och ${low} ${low === 1 ? 'låg' : 'låga'}.`,
      process: (text: string) => `Process: ${text}`,
      workingMethod: (text: string) => `Arbetssätt: ${text}`,
      existing: (text: string) => `Rutiner och kontroller: ${text}`,
      action: (text: string) => `Åtgärd: ${text}`,
    },
    controls: {
      title: 'Intern kontroll',
      label: 'Kontroll',
      frequency: 'Frekvens',
      doneOn: 'Utförd',
      result: 'Resultat',
      counts: 'Antal kontroller',
      unanswered: 'Utan resultat',
      event: (process: string, event: string) => [process, event].filter(Boolean).join(': '),
      method: (text: string) => `Metod: ${text}`,
      reportedTo: (text: string) => `rapporteras till ${text}`,
      deviation: (text: string) => `Avvikelse: ${text}`,
      action: (text: string) => `Åtgärd: ${text}`,
    },
    due: (date: string) => `klart senast ${date}`,
  },

  accepted: {
    heading: 'Bilaga: Accepterade anmärkningar',
    intro: 'Kontrollen har hittat detta, och den som ansvarar för planen har svarat varför det får stå kvar.',
    reason: (text: string) => `Motivering: ${text}`,
  },
};

export type ReportWords = typeof report;
