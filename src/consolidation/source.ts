/** Where a figure stands: every consolidated figure leads back to at least one. `row` as Excel shows it. */
export interface Source {
  /** Path of the file, as in `UnitFile.file`. */
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** "H14" */
  readonly cell: string;
}

/** A unit as the consolidation names it: of the register, or of its own workbook where it is in none. */
export interface UnitRef {
  /** Enhets-id; the unit's plain name where it has none. The same in every part of a consolidation. */
  readonly id: string;
  readonly name: string;
  readonly department: string;
}

/** Something that a unit's workbook says, and where. */
export interface FromUnit<Said> {
  readonly unit: UnitRef;
  readonly said: Said;
  readonly source: Source;
}
