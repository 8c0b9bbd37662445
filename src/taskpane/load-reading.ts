/** Reading and checking are a third of the code, and not needed to show the frame of the pane. */
export const loadReading = () => import(/* webpackChunkName: "reading" */ './reading');
export const loadChecking = () => import(/* webpackChunkName: "checking" */ './checking');
