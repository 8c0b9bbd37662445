/** Something of a document that has no place in a plan, with the reason as a code that `wording` knows. */
export interface UnplacedItem {
  readonly text: string;
  readonly reason: UnplacedReason;
}

export type UnplacedReason = 'unknownKey' | 'unknownWord' | 'unknownSum' | 'unknownGoal' | 'tooWide' | 'tooMany' | 'otherUnit';

export type Unplaced = (item: UnplacedItem) => void;
