/**
 * Stands in for `@fluentui/tokens/lib/tokens.js`, which writes out "var(--name)" for five hundred names (30 kB, of which the styles that are made when
 * the pane is built need none, and the rest a handful).
 */
export const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });
