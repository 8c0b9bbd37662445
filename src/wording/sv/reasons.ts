import type { ReasonWording } from '../reasons';
import type { Facts } from '../wording';

const value = ({ source = '', value: figure = '' }: Facts): string => `${source === 'forecast' ? 'prognos' : 'utfall'} ${figure}`;

/** "av 75 = 95 %" where more is better; "mot högst 7,5 %" where less is. */
const comparison = ({ direction, target = '', reaches, gap }: Facts): string => {
  if (direction === 'band') return `mot högst ±${target.replace(/^(\+\/- |[±-])/, '')} åt endera hållet`;
  if (direction === 'lower') return `mot högst ${target}${gap === undefined || gap === '0' ? '' : `, ${gap} % ifrån`}`;
  return reaches === undefined ? `av ${target}` : `av ${target} = ${reaches} %`;
};

const limit = ({ direction, tolerance = '', toleranceIn, reaches }: Facts): string => {
  if (toleranceIn === 'points') return `uppfylls delvis till och med ${tolerance} procentenheter från målet`;
  if (reaches === undefined) return 'ett mål på 0 nås eller nås inte';
  if (direction === 'higher') return `uppfylls delvis från ${lessThanHundred(tolerance)} %`;
  return `uppfylls delvis till och med ${tolerance} % från målet`;
};

const lessThanHundred = (tolerance: string): string =>
  String(Math.round((100 - Number(tolerance.replace(',', '.'))) * 1000) / 1000).replace('.', ',');

const because = (reason: string): string => `kan inte beräknas: ${reason}`;

export const reasons: ReasonWording = {
  plan: () => '',
  noOutcome: () => because('utfall saknas'),
  outcomeMissing: () => because('uppgift om utfall saknas (i.u.)'),
  outcomeUnreadable: () => because('utfallet går inte att läsa som ett tal'),
  forecastMissing: () => because('prognos saknas, och ett antal som växer under året jämförs inte med årsmålet i förtid'),
  noTarget: () => because('årsmål saknas'),
  targetSetByBoard: () => because('årsmålet ska tas fram av nämnden'),
  targetNone: () => because('indikatorn har inget årsmål i år'),
  targetCityWide: () => because('KF:s årsmål gäller hela staden'),
  targetUnreadable: () => because('årsmålet går inte att läsa som ett tal'),
  noPrior: ({ toward }) =>
    because(`målet är att ${toward === 'decrease' ? 'minska' : 'öka'}, och utfallet i förra årets verksamhetsberättelse saknas`),
  noDirection: () => because('riktning saknas, ange om högre eller lägre är bättre'),
  reached: (facts) =>
    `${value(facts)} ${comparison({ ...facts, gap: '0' })}, ${facts['targetSource'] === 'council' ? 'KF:s årsmål' : 'årsmålet'} är nått`,
  withinBand: (facts) => `${value(facts)} ${comparison(facts)}, inom intervallet`,
  increased: (facts) => `${value(facts)} mot ${facts['prior'] ?? ''} förra året, har ökat`,
  decreased: (facts) => `${value(facts)} mot ${facts['prior'] ?? ''} förra året, har minskat`,
  notIncreased: (facts) => `${value(facts)} mot ${facts['prior'] ?? ''} förra året, har inte ökat`,
  notDecreased: (facts) => `${value(facts)} mot ${facts['prior'] ?? ''} förra året, har inte minskat`,
  councilReached: (facts) => `${value(facts)} ${comparison(facts)}, KF:s årsmål ${facts['council'] ?? ''} är nått men inte det egna`,
  almost: (facts) => `${value(facts)} ${comparison(facts)}, ${limit(facts)}`,
  missed: (facts) => `${value(facts)} ${comparison(facts)}, ${limit(facts)}`,
};
