export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 44;
/** Rows and columns drawn beyond the edge, so that a slow scroll shows no blank strip. */
export const OVERSCAN = 3;
