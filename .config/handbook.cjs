/** The handbook as a page beside the pane: no script, the same pictures, the same looks as privacy.html. */
const { Marked } = require('marked');

/** As GitHub names a heading, so that the handbook's own links lead somewhere in both. */
const idOf = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

const handbook = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    // Other documents lie beside the source, not beside the pane.
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return href.startsWith('#') ? `<a href="${encodeURI(href)}">${words}</a>` : words;
    },
  },
});

const page = (body) => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Röda tråden: handbok</title>
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 42em; margin: 0 auto; padding: 16px; font: 15px/1.5 'Segoe UI', system-ui, sans-serif; overflow-wrap: break-word; }
      h1 { border-top: 3px solid #a4262c; padding-top: 12px; font-size: 22px; }
      h2 { margin-top: 36px; font-size: 19px; }
      h3 { font-size: 16px; }
      img { max-width: 100%; height: auto; border: 1px solid #8888; }
      table { border-collapse: collapse; }
      th, td { border: 1px solid #8888; padding: 4px 8px; text-align: left; vertical-align: top; }
    </style>
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;

/** Markdown of ours → a whole page. */
module.exports = { handbookPage: (markdown) => page(handbook.parse(markdown)) };
