/** Why an indicator got its word, or none. */
export type ReasonCode =
  | 'plan'
  | 'noOutcome'
  | 'outcomeMissing'
  | 'outcomeUnreadable'
  | 'forecastMissing'
  | 'noTarget'
  | 'targetSetByBoard'
  | 'targetNone'
  | 'targetCityWide'
  | 'targetUnreadable'
  | 'noPrior'
  | 'noDirection'
  | 'reached'
  | 'increased'
  | 'decreased'
  | 'notIncreased'
  | 'notDecreased'
  | 'withinBand'
  | 'councilReached'
  | 'almost'
  | 'missed';

/** `facts` are printed figures (value, target, share …) and codes (source: outcome or forecast; direction). */
export interface Reason {
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string>>;
}
