export { Host } from './host';
export type { RequestRecord } from './host/record';
export { loadExcelInNode, type NodeClient } from './client/loadInNode';
export { connectClientInWindow } from './client/connectClientInWindow';
export type { WorkbenchOffice } from './client/office';
export { giveChartText } from './model/charts';
export type { Typing } from './model/typing';
