/**
 * What the ribbon's buttons ask the pane for: those that need answers open it (`ShowTaskpane`) and say in the address what was asked for. Those that
 * need none work without it (src/ribbon). "check" and "report" were asked for by an earlier manifest, which lives on for a day after an update.
 */
export const ribbonRequests = ['open', 'create', 'check', 'judge', 'ready', 'report', 'help'] as const;
export type RibbonRequest = (typeof ribbonRequests)[number];

/** Reads the request from the pane's address: "?do=check". Office adds parameters of its own; an unknown request opens the pane. */
export function ribbonRequest(search: string): RibbonRequest {
  const asked = new URLSearchParams(search).get('do');
  return ribbonRequests.find((request) => request === asked) ?? 'open';
}
