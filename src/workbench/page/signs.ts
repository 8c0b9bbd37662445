/** Line drawings of 20 by 20 for our own buttons. */
export const signs = {
  create: 'M5 2.5h6l4 4v11H5zM11 2.5v4h4',
  open: 'M2.5 16V4.5h5l2 2h6v2.5M2.5 16l2.5-7h13l-2.5 7z',
  save: 'M3.5 3.5h10.5l2.5 2.5v10.5h-13zM6 3.5v4h7v-4M6 16.5v-5h8v5',
  example: 'M3 3.5h14v13H3zM3 7.5h14M3 12h14M8 7.5v9M13 7.5v9',
  undo: 'M7 4L3 8l4 4M3 8h8a5 5 0 0 1 0 9H7',
  redo: 'M13 4l4 4-4 4M17 8H9a5 5 0 0 0 0 9h4',
  pane: 'M2.5 3.5h15v13h-15zM12 3.5v13',
} as const;
