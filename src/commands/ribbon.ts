/**
 * What the ribbon's buttons ask the pane for. Every button opens the one pane (`ShowTaskpane`) and says in the address what was asked for,
 * which works in every Excel that the manifest admits; a function command would need the shared runtime to reach the pane.
 */
export const ribbonRequests = ['open', 'create', 'check', 'judge', 'ready', 'report', 'help'] as const;
export type RibbonRequest = (typeof ribbonRequests)[number];

/** Reads the request from the pane's address: "?do=check". Office adds parameters of its own; an unknown request opens the pane. */
export function ribbonRequest(search: string): RibbonRequest {
  const asked = new URLSearchParams(search).get('do');
  return ribbonRequests.find((request) => request === asked) ?? 'open';
}
