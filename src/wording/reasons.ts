import type { IndicatorResult, ReasonCode } from '../domain/indicator-fulfilment';
import type { Facts, Wording } from './wording';

export type ReasonWording = Readonly<Record<ReasonCode, (facts: Facts) => string>>;

/** Why an indicator has its word, or none: "prognos 71,5 av 75 = 95 %, uppfylls delvis från 95 %"; '' in a plan, which has no fulfilment. */
export const why = (result: IndicatorResult, wording: Wording): string => wording.reasons[result.reason.code](result.reason.facts);
