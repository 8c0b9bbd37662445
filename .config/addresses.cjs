/** The address that manifest.xml is written with: the development server's. */
const developmentUrl = 'https://localhost:3000/';

/**
 * Where the add-in will be served from, with a slash at the end. Office takes nothing but https.
 * @param {string | undefined} given the value of PUBLIC_URL
 * @throws when it is no https address
 */
function publicUrl(given) {
  if (!given) {
    console.warn(
      `PUBLIC_URL is not set: manifest.xml keeps ${developmentUrl}. For production: PUBLIC_URL=https://addin.example.org/ npm run build`,
    );
    return developmentUrl;
  }
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || url.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`PUBLIC_URL must be an https address such as https://addin.example.org/, not "${given}".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** manifest.xml for another address than the development server's. */
const withAddress = (manifest, url) =>
  manifest.replaceAll(developmentUrl, url).replaceAll(developmentUrl.slice(0, -1), new URL(url).origin);

/**
 * What the pane may load and where it may send anything: scripts of ours and those that Office is taken from, and nowhere. 'unsafe-inline'
 * for styles because Fluent writes style elements and a static server can issue no nonces.
 * @param {readonly string[]} officeHosts "https://…", none where Office comes from our own server
 */
function contentSecurityPolicy(mode, officeHosts) {
  const policy = {
    'default-src': "'none'",
    'script-src': ["'self'", ...officeHosts].join(' '),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'worker-src': "'self'",
    // The development server tells the pane over a socket that the code has changed.
    'connect-src': mode === 'development' ? "'self' ws: wss:" : "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'object-src': "'none'",
  };
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

module.exports = { contentSecurityPolicy, developmentUrl, publicUrl, withAddress };
