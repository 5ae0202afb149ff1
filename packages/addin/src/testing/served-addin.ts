import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { join } from 'node:path'
import { inject } from 'vitest'
import { contentTypeOf } from '../../scripts/content-types.mjs'
import { securityHeaders } from '../../scripts/security-headers.mjs'
import type { Certificate } from './certificate.js'
import { ORIGIN } from './packaged.js'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
}

/** The packaged add-in, with the headers that a server should send. */
export class ServedAddin {
  private readonly pages = new Map<string, string>()

  private constructor(
    private readonly folder: string,
    /** On a port of this machine. */
    readonly origin: string,
    /** What a browser is started with, so that it finds the same at {@link ORIGIN}: office.js trusts no host without https. */
    readonly browserArguments: readonly string[],
  ) {}

  static async start(folder: string, { key, cert, fingerprint }: Certificate): Promise<ServedAddin> {
    const servers = [createServer(), createSecureServer({ key, cert })]
    const [port, securePort] = await Promise.all(servers.map(portOf))
    const served = new ServedAddin(folder, `http://localhost:${port}`, [
      // No name but that of this machine is found.
      `--host-resolver-rules=MAP ${new URL(ORIGIN).host}:443 127.0.0.1:${securePort}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ])
    for (const server of servers)
      server.on('request', ({ url = '/' }, response) => {
        const { status, headers, body } = served.answer(new URL(url, served.origin).pathname)
        response.writeHead(status, headers).end(body)
      })
    return served
  }

  /** Puts a page of the test's own beside those of the add-in. */
  put(path: string, html: string): void {
    this.pages.set(path, html)
  }

  private answer(path: string): Answer {
    const page = this.pages.get(path)
    if (page !== undefined) return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: page }
    const body = fileAt(join(this.folder, path))
    if (body === null) return { status: 404, headers: {}, body: '' }
    // What is named by its contents is kept by the browser.
    const kept = path.startsWith('/assets/') ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}
    return { status: 200, headers: { ...securityHeaders('self'), ...kept, 'Content-Type': contentTypeOf(path) }, body }
  }
}

/** The port of this machine that a server listens at from now on, as long as the process lives. */
async function portOf(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  server.unref()
  return address.port
}

function fileAt(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

let served: Promise<ServedAddin> | undefined
/** One server for all test files of a worker; it ends with the process. */
export function servedAddin(): Promise<ServedAddin> {
  served ??= ServedAddin.start(inject('packagedAddin'), inject('certificate'))
  return served
}
