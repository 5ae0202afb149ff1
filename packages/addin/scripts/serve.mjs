// Serves the built pages on this machine, with the headers that a server should send: files of one folder, read only.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { basename, join, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { contentTypeOf } from './content-types.mjs'
import { pageHeaders } from './security-headers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const HOST = '127.0.0.1'
/** Names of this machine: another name in a request is a page of somebody else that points here. */
const OWN_NAMES = new Set(['localhost', HOST, '[::1]'])
/** Ports that are tried one after the other where the first is taken. */
const TRIED = 20

/**
 * @param {{ folder?: string, port?: number, officeJs?: 'cdn' | 'self', https?: { key: Buffer | string, cert: Buffer | string } }} [options]
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export async function serve({ folder = 'dist', port = 4173, officeJs = 'cdn', https } = {}) {
  const served = await realpath(join(root, folder))
  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    answered(request, served).then((found) => send(request, response, found, officeJs))
  }
  const server = https ? createSecureServer(https, answer) : createServer(answer)
  const taken = await listening(server, port)
  return {
    address: `${https ? 'https' : 'http'}://${HOST}:${taken}/`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()))
        server.closeAllConnections()
      }),
  }
}

/**
 * What a request gets: a file, or the number that says why not.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {string} served the folder, without links
 * @returns {Promise<{ status: 200, path: string, size: number } | { status: 403 | 404 | 405 }>}
 */
async function answered({ method, url = '', headers }, served) {
  if (!isOwn(headers.host)) return { status: 403 }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  const asked = askedFor(url)
  if (asked === null) return { status: 404 }
  try {
    // Where a link leads out of the folder, its end is not in the folder.
    const path = await realpath(join(served, asked))
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }))
    return isFile && path.startsWith(served + sep) ? { status: 200, path, size } : { status: 404 }
  } catch {
    return { status: 404 }
  }
}

/** @param {string | undefined} host */
const isOwn = (host) => host !== undefined && OWN_NAMES.has(host.replace(/:\d*$/, '').toLowerCase())

/**
 * The path within the folder that an address names; `null` where it names none, or something above it.
 *
 * @param {string} url
 */
function askedFor(url) {
  if (!url.startsWith('/')) return null
  const [path = ''] = url.split('?')
  try {
    const plain = decodeURIComponent(path)
    const isOdd = /[\0\\]/.test(plain) || plain.split('/').some((name) => name.startsWith('.'))
    return isOdd ? null : plain.endsWith('/') ? `${plain}index.html` : plain
  } catch {
    return null
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Awaited<ReturnType<typeof answered>>} found
 * @param {'cdn' | 'self'} officeJs
 */
function send(request, response, found, officeJs) {
  const page = found.status === 200 ? basename(found.path) : ''
  const headers = { ...pageHeaders(page, officeJs), 'Cache-Control': 'no-cache' }
  if (found.status !== 200) {
    const allow = found.status === 405 ? { Allow: 'GET, HEAD' } : {}
    response.writeHead(found.status, { ...headers, ...allow, 'Content-Type': 'text/plain; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : SAID[found.status])
    return
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': contentTypeOf(found.path),
    'Content-Length': found.size,
  })
  if (request.method === 'HEAD') response.end()
  // A reader that goes away, or a file that is built anew meanwhile, ends this answer and no other.
  else pipeline(createReadStream(found.path), response, () => {})
}

const SAID = {
  403: 'Chỉ phục vụ máy này. / This machine only.\n',
  404: 'Không có trang này. / There is no such page.\n',
  405: 'Chỉ đọc được, không ghi. / Read only.\n',
}

/**
 * The port that a server listens on: the one wanted, or the next that is free.
 *
 * @param {import('node:net').Server} server
 * @param {number} port 0 for any
 * @returns {Promise<number>}
 */
async function listening(server, port) {
  for (let tried = 0; ; tried += 1) {
    try {
      await new Promise((done, failed) => {
        server.once('error', failed)
        server.listen({ host: HOST, port: port === 0 ? 0 : port + tried }, () => {
          server.off('error', failed)
          done(undefined)
        })
      })
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    } catch (error) {
      if (port === 0 || tried >= TRIED || !isTaken(error)) throw error
    }
  }
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
