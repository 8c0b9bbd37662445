import { connectClientInWindow } from '../client/connectClientInWindow';

/**
 * Stands in for Microsoft's office.js in the pane's window: joins that window with the workbook of the page around it. The page's window
 * must have a host before it makes the frame. Microsoft's client, loaded next, finds the bridge by itself. Office's language is Swedish, or
 * the one in the page's address: "?lang=en-GB".
 */
const host = window.parent.__workbenchHost;
if (host === undefined) throw new Error('The pane must be opened by the workbench: the page around it has no workbook');
const office = connectClientInWindow(window, host, new URLSearchParams(window.parent.location.search).get('lang') ?? undefined);
window.__callFunction = (name, completed) => {
  const call = office.associated.get(name);
  if (call) call({ completed });
  else completed();
};

export {};
