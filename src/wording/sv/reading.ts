/** What is said of a document that was read: why a line has no place, and what may be wrong with what has one. */
const unplaced = {
  rowWithoutHead: 'en rad utan känt tabellhuvud',
  tooManyCells: 'raden har fler celler än tabellens huvud',
  cellsLost: 'tomma celler har gått förlorade: det går inte att säga vilken kolumn värdena hör till',
  outsideDocument: 'står före det första dokumentet',
  withoutGoal: 'hör till ett mål som inte hittades',
  notUnderstood: 'känns inte igen',
} as const;

const doubts = {
  nameMayContinue: 'Namnet kan fortsätta i nästa rad, eller så är raden en egen.',
  cellsShifted: 'Cellerna stod en kolumn fel och har flyttats.',
  cellByLook: 'Vilken kolumn värdet hör till är tolkat av hur det ser ut.',
  valueUnreadable: 'Värdet kan inte läsas som ett tal eller ett datum.',
  headUncertain: 'Dokumenttyp, år eller enhet står inte i dokumentet, eller på två sätt.',
  headingUncertain: 'En kort rad som tolkats som rubrik, eller en rubrik som tolkats som text.',
  parentUncertain: 'Vilket mål det hör under är tolkat av platsen.',
  rowTwice: 'Tabellens första rad är tryckt två gånger.',
  notInContents: 'Innehållsförteckningen och dokumentet skiljer sig åt.',
} as const;

export const reading = {
  unplaced: unplaced as Readonly<Record<keyof typeof unplaced, string>>,
  doubts: doubts as Readonly<Record<keyof typeof doubts, string>>,
};

export type ReadingWords = typeof reading;
