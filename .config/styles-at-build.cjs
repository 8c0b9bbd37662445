/**
 * A webpack loader: `makeStyles({ … })` is worked out when the pane is built, as Fluent's own components are when they are published, so that
 * the machinery that turns styles into rules (9 kB gzip, and time at each start) is not sent to anybody. What it makes of a style is Griffel's own doing.
 * Tests run the same files without it.
 */
const { resolveStyleRulesForSlots } = require('@griffel/core');
const ts = require('typescript');

/** `tokens.colorBrandForeground1` is a CSS variable of the same name. */
const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });

/** @throws where a style is made from anything but literals and tokens */
function evaluated(text, file) {
  try {
    return new Function('tokens', `return (${text})`)(tokens);
  } catch (error) {
    throw new Error(`${file}: a style is made at build time, from literals and \`tokens\` alone (.config/styles-at-build.cjs). ${error}`, {
      cause: error,
    });
  }
}

module.exports = function stylesAtBuild(source) {
  if (!source.includes('makeStyles(')) return source;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'makeStyles') calls.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  // From the last to the first, so that places before a change stay where they are.
  const made = calls.reverse().reduce((text, call) => {
    const [classes, rules] = resolveStyleRulesForSlots(evaluated(call.arguments[0].getText(), this.resourcePath));
    const now = `/*#__PURE__*/__styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
    return text.slice(0, call.getStart()) + now + text.slice(call.getEnd());
  }, source);
  return `import { __styles } from '@fluentui/react-components';\n${made}`;
};
