import { spawnSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'

/** What a server needs to be reached over https, made for one run of tests and kept nowhere. */
export interface Certificate {
  readonly key: string
  readonly cert: string
  /** The public key's fingerprint, by which a browser is told to trust it. */
  readonly fingerprint: string
}

/** A certificate for a host that does not exist, signed by itself. */
export function certificateFor(host: string): Certificate {
  const asked = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const named = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-keyout', '-', '-out', '-']
  const { stdout, stderr, error } = spawnSync('openssl', [...asked, ...named], { encoding: 'utf8' })
  const [key] = /-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----/.exec(stdout ?? '') ?? []
  const [cert] = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/.exec(stdout ?? '') ?? []
  if (key === undefined || cert === undefined)
    throw new Error(`openssl made no certificate: ${stderr}`, { cause: error })
  const { publicKey } = new X509Certificate(cert)
  const bytes = publicKey.export({ type: 'spki', format: 'der' })
  return { key, cert, fingerprint: createHash('sha256').update(bytes).digest('base64') }
}
