// The headers that the pages want from the server that they lie on.

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
 * @param {'cdn' | 'self'} officeJs where the pane loads office.js from
 * @returns {Record<string, string>}
 */
export function securityHeaders(officeJs) {
  const scripts = officeJs === 'cdn' ? `'self' ${OFFICE_CDN}` : "'self'"
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${FRAMED_BY.join(' ')}`,
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  }
}
