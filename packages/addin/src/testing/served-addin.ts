import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { contentTypeOf } from '../../scripts/content-types.mjs'
import { securityHeaders } from '../../scripts/security-headers.mjs'
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
  ) {}

  static async start(folder: string): Promise<ServedAddin> {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the server has no port')
    const served = new ServedAddin(folder, `http://localhost:${address.port}`)
    server.unref()
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

  /** Answers a page at {@link ORIGIN} too: office.js trusts no host without https. */
  async serveSecure(page: Page): Promise<void> {
    await page.route(`${ORIGIN}/**`, (route) => {
      const { status, headers, body } = this.answer(new URL(route.request().url()).pathname)
      return route.fulfill({ status, headers: { ...headers }, body })
    })
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
  served ??= ServedAddin.start(inject('packagedAddin'))
  return served
}
