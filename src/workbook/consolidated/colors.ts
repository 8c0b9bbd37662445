import { colors, thread } from '../template/style';

/** Tabs by kind, as in the units' workbooks: the thread first, then goals, indicators and activities, economy, what was made of what, and what people type. */
export const tabs = { first: thread, goals: '#2F6DB5', economy: '#3B7D4F', made: colors.quiet, typed: '#2F6DB5' } as const;
