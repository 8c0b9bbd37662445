/** A page of a PDF as its file describes it. Points from its top left corner, y downwards, as a reader holds it. */
export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Text that does not run from left to right: a stamp, a watermark, a head that stands on end. */
  readonly turned: readonly string[];
  readonly rules: readonly Rule[];
  /** What the file says that its text is; null where it says nothing. */
  readonly tags: Tag | null;
}

/** Text set in one go. */
export interface Run {
  /** Its place among the runs of the page as the file has them: cell by cell most often, and not line by line. */
  readonly order: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** What the letters stand on. */
  readonly base: number;
  readonly size: number;
  readonly isBold: boolean;
  /** The piece of marked content that it belongs to, '' for none. */
  readonly mark: string;
  /** The file says of it that it is no part of the text: a page number, a head that a page break repeats. */
  readonly isArtifact: boolean;
}

/** A line drawn along the page or across it: the border of a cell, most often. */
export interface Rule {
  readonly isAcross: boolean;
  /** Where it lies: y of one that runs across, x of one that runs down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** An element of the tree of a tagged PDF: what it is and what it holds, elements and names of marked content in order. */
export interface Tag {
  readonly role: string;
  readonly children: readonly (Tag | string)[];
}
