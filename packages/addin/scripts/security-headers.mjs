// What the pages may load: a policy in the page itself, so that it does not depend on a server, and the headers that say the rest.

/** Where Microsoft serves office.js from: the only outside origin of the standard build. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com'
/** Hosts of Office on the web, which shows the pane in a frame. */
const FRAMED_BY = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
]
/** SHA-256 of nothing: lets Fluent add its empty style element, whose rules it then sets through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

/**
 * The Content-Security-Policy of a page: nothing but what is named.
 *
 * @param {{ scripts: string, styles?: string, connects?: string, workers?: string }} allowed sources of scripts, styles, requests and workers
 */
export function contentPolicy({ scripts, styles = "'self'", connects = "'self'", workers = "'self'" }) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles} ${EMPTY_STYLE}`,
    `worker-src ${workers}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connects}`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/**
 * Where a served page may take scripts from: the pane from the CDN of Office too, the page without Excel from itself alone.
 *
 * @param {string} page `taskpane.html` or another page
 * @param {'cdn' | 'self'} officeJs where the pane loads office.js from
 */
export const scriptsOf = (page, officeJs) =>
  page === 'taskpane.html' && officeJs === 'cdn' ? `'self' ${OFFICE_CDN}` : "'self'"

/**
 * The headers of one page: the pane may stand in a frame of Office, no other page in any.
 *
 * @param {string} page `taskpane.html` or the name of another file
 * @param {'cdn' | 'self'} officeJs where the pane loads office.js from
 * @returns {Record<string, string>}
 */
export function pageHeaders(page, officeJs) {
  const policy = contentPolicy({ scripts: scriptsOf(page, officeJs) })
  const frames = page === 'taskpane.html' ? `'self' ${FRAMED_BY.join(' ')}` : "'none'"
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors ${frames}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  }
}

/**
 * The headers of a server that sends the same for all pages: those of the pane, which is the one that Excel shows.
 *
 * @param {'cdn' | 'self'} officeJs where the pane loads office.js from
 */
export const securityHeaders = (officeJs) => pageHeaders('taskpane.html', officeJs)
