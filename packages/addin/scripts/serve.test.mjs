import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder = ''
/** @type {Awaited<ReturnType<typeof serve>>} */
let server

beforeAll(async () => {
  const above = mkdtempSync(join(tmpdir(), 'parscore-serve-'))
  folder = join(above, 'pages')
  mkdirSync(join(folder, 'help'), { recursive: true })
  writeFileSync(join(above, 'secret.txt'), 'secret')
  for (const name of ['index.html', 'taskpane.html', 'functions.js', 'mau.xlsx', '.env', 'help/index.html'])
    writeFileSync(join(folder, name), name)
  symlinkSync(join(above, 'secret.txt'), join(folder, 'out.txt'))
  symlinkSync(join(folder, 'functions.js'), join(folder, 'in.js'))
  server = await serve({ folder: relative(root, folder), port: 0 })
})
afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..'), { recursive: true })
})

/** Sends a path as it is: `fetch` would clean it. */
const asked = (path, { method = 'GET', host } = {}) =>
  new Promise((done, failed) => {
    const { port } = new URL(server.address)
    const headers = host === undefined ? {} : { host }
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (part) => (body += part))
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }))
    })
    sent.on('error', failed)
    sent.end()
  })

describe('the server of npm start', () => {
  it('gives the files of its folder with their types, the first page for the folder itself', async () => {
    expect(await asked('/')).toMatchObject({ status: 200, body: 'index.html' })
    expect(await asked('/?lang=vi')).toMatchObject({ status: 200, body: 'index.html' })
    expect(await asked('/help/')).toMatchObject({ status: 200, body: 'help/index.html' })
    expect((await asked('/functions.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await asked('/mau.xlsx')).headers['content-type']).toContain('spreadsheetml')
    expect(await asked('/in.js')).toMatchObject({ status: 200 })
  })

  it.each([
    '/no-such',
    '/taskpane',
    '/help',
    '/..',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/help/../../secret.txt',
    '//etc/passwd',
    '/out.txt',
    '/.env',
    '/%00',
    '/index.html%00.js',
    '/%zz',
    '/package.json',
    'http://evil.test/index.html',
  ])('has nothing under %s', async (path) => {
    const { status, body } = await asked(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  it('only reads, and says so', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      expect(await asked('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    expect(await asked('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  it('answers this machine alone: another name that points here gets nothing', async () => {
    for (const host of ['evil.test', '127.0.0.1.nip.io', '10.0.0.1'])
      expect((await asked('/', { host })).status, host).toBe(403)
    for (const host of ['localhost:4173', '127.0.0.1', '[::1]:80'])
      expect((await asked('/', { host })).status, host).toBe(200)
  })

  it('has a policy for each page: its own origin alone and no frame, the pane in frames of Office with its scripts', async () => {
    const policy = async (path) => String((await asked(path)).headers['content-security-policy'])
    expect(await policy('/')).toContain("script-src 'self';")
    expect(await policy('/')).toContain("frame-ancestors 'none'")
    expect(await policy('/taskpane.html')).toContain('https://appsforoffice.microsoft.com')
    expect(await policy('/taskpane.html')).toContain('officeapps.live.com')
    expect((await asked('/no-such')).headers['x-content-type-options']).toBe('nosniff')
  })

  it('takes the next port where one is taken, and lives with a reader that goes away', async () => {
    const { port } = new URL(server.address)
    const second = await serve({ folder: relative(root, folder), port: Number(port) })
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port))
    await second.close()
    await new Promise((done) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end('GET / HTTP/1.1\r\n', () => done(undefined)))
      socket.on('error', () => {})
    })
    expect(await asked('/')).toMatchObject({ status: 200 })
  })
})
