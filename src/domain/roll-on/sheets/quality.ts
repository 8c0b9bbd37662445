import type { ComplaintRow, ControlRow, RiskRow, SurveyMeanRow, SurveyRow } from '../../plan';
import { byYear, type Rules, type SheetRules } from '../rule';
import { totalOf } from './made';

const complaint: Rules<ComplaintRow> = {
  kind: 'keep',
  area: 'keep',
  subject: 'keep',
  count1: 'keep',
  count2: 'keep',
  count3: 'keep',
  prior: 'keep',
  open: 'empty',
  dismissed: 'empty',
  reported: 'empty',
  lesson: 'empty',
};

/** Synpunkter och lex Sarah: thirds of the year stay until it is over; parts of "so far" are counted anew. */
export const complaintRules = byYear<ComplaintRow>(complaint, {
  ...complaint,
  count1: 'empty',
  count2: 'empty',
  count3: 'empty',
  prior: { made: totalOf, takes: ['count1', 'count2', 'count3'], of: 'VB' },
});

const survey: Rules<SurveyRow> = {
  indicator: 'keep',
  survey: 'keep',
  surveyed: 'keep',
  subUnit: 'keep',
  result: 'keep',
  men: 'keep',
  women: 'keep',
  answers: 'keep',
  responseRate: 'keep',
  prior: 'keep',
  comment: 'keep',
};

/** Brukarundersökning: made once a year, so a result holds for the year. */
export const surveyRules = byYear<SurveyRow>(survey, {
  ...survey,
  surveyed: 'empty',
  result: 'empty',
  men: 'empty',
  women: 'empty',
  answers: 'empty',
  responseRate: 'empty',
  prior: { from: 'result' },
  comment: 'empty',
});

const surveyMean: Rules<SurveyMeanRow> = { indicator: 'keep' };
export const surveyMeanRules: SheetRules<SurveyMeanRow> = () => surveyMean;

const risk: Rules<RiskRow> = {
  goal: 'keep',
  process: 'keep',
  workingMethod: 'keep',
  event: 'keep',
  likelihood: 'keep',
  consequence: 'keep',
  existing: 'keep',
  action: 'keep',
  responsible: 'keep',
  due: 'keep',
  toPlan: 'keep',
};

/** Väsentlighets- och riskanalys: the risks stay, how grave they are is judged for each plan. */
export const riskRules = byYear<RiskRow>(risk, {
  ...risk,
  likelihood: 'empty',
  consequence: 'empty',
  action: 'empty',
  due: 'empty',
  toPlan: 'empty',
});

const yearly: Rules<ControlRow> = {
  process: 'keep',
  event: 'keep',
  control: 'keep',
  method: 'keep',
  frequency: 'keep',
  responsible: 'keep',
  reportedTo: 'keep',
  doneOn: 'keep',
  result: 'keep',
  deviation: 'keep',
  action: 'keep',
  due: 'keep',
};
const again: Rules<ControlRow> = { ...yearly, doneOn: 'empty', result: 'empty', deviation: 'empty', action: 'empty', due: 'empty' };

/** Internkontrollplan: what is checked once a year is done for the year, what is checked more often is checked again. */
export const controlRules: SheetRules<ControlRow> = ({ frequency }, { newYear }) =>
  !newYear && (frequency === 'year' || frequency === null) ? yearly : again;
