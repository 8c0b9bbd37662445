/** The workbench without what needs Node, for the page. */
export { Host } from './host';
export { connectClientInWindow } from './client/connectClientInWindow';
export type { WorkbenchOffice } from './client/office';
export type { Typing } from './model/typing';
