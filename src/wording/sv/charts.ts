type Share = (fully: number, all: number, level: 'area' | 'committee' | 'unit') => string;

const levels = { area: 'mål för verksamhetsområden', committee: 'nämndmål', unit: 'enhetsmål' };

const share: Share = (fully, all, level) =>
  fully === all
    ? `${all === 1 ? '1' : `Alla ${all}`} ${levels[level]} uppfylls helt`
    : fully === 0
      ? `Inget av ${all} ${levels[level]} uppfylls helt`
      : `${fully} av ${all} ${levels[level]} uppfylls helt`;

/** What the charts of a report say; the title of each is its message. */
export const charts = {
  /** Alternative texts begin with what kind of chart it is. */
  described: { bars: 'Liggande staplar.', lines: 'Linjer.' },
  goals: {
    name: 'Diagram: målen och deras bedömning',
    levels: { area: 'Verksamhetsområden', committee: 'Nämndmål', unit: 'Enhetsmål' },
    title: (fully: number, all: number, level: 'area' | 'committee' | 'unit', notJudged: number) =>
      `${share(fully, all, level)}${notJudged === 0 ? '' : `, ${notJudged} är inte ${notJudged === 1 ? 'bedömt' : 'bedömda'}`}`,
  },
  budget: {
    name: (actual: string) => `Diagram: budget mot ${actual}`,
    budget: (year: number, unit: string) => `Budget ${year}${unit && ` (${unit})`}`,
    forecast: (unit: string) => `Prognos${unit && ` (${unit})`}`,
    outcome: (year: number, unit: string) => `Utfall ${year}${unit && ` (${unit})`}`,
    forecastInText: 'prognos',
    outcomeInText: 'utfall',
    /** The rest, summed. */
    others: (count: number) => `Övriga (${count})`,
    title: (area: string, deviation: string) => `${area} avviker mest: ${deviation}`,
    noDeviation: { forecast: 'Prognosen är densamma som budgeten', outcome: 'Utfallet är detsamma som budgeten' },
    /** How the bars are to be read. */
    signs: 'Kostnader visas som plus och intäkter som minus.',
    leftOut: (count: number, actual: string) =>
      count === 1 ? `En rad utan budget eller ${actual} är inte med.` : `${count} rader utan budget eller ${actual} är inte med.`,
  },
  months: {
    name: (table: string) => `Diagram: ${table}`,
    title: (table: string, change: string, year: number) => `${table}: ${change} mot samma månader ${year}`,
    unchanged: 'i stort sett oförändrat',
    /** Of the mean of the months that both years have. */
    mean: (months: number, before: string, now: string) => `I snitt ${now} mot ${before}, räknat på ${months} månader.`,
    noFigure: 'ingen uppgift',
  },
};

export type ChartWords = typeof charts;
