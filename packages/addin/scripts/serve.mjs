// Serves the built pages on this machine, with the headers that a server should send.
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { securityHeaders } from './security-headers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @param {{ folder?: string, port?: number, officeJs?: 'cdn' | 'self', https?: { key: Buffer, cert: Buffer } }} [options]
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function serve({ folder = 'dist', port = 4173, officeJs = 'cdn', https } = {}) {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port, host: '127.0.0.1', headers: securityHeaders(officeJs), ...(https ? { https } : {}) },
  })
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? ''
  return { address, close: () => server.close() }
}
