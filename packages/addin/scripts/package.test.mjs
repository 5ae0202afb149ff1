import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { copyOfficeJs, mirroredBuild, packagedOfficeJs } from './office-js.mjs'

const script = fileURLToPath(new URL('./package.mjs', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'parscore-package-'))
const run = (...args) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
const address = ['--base-url', 'https://cchc.example.vn/par']
const text = (folder, name) => readFileSync(join(place, folder, name), 'utf8')
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('a folder for a web server', () => {
  beforeAll(() => {
    for (const officeJs of ['cdn', 'self']) {
      const { status, stderr } = run(...address, '--office-js', officeJs, '--out', join(place, officeJs))
      if (status !== 0) throw new Error(stderr)
    }
  })

  it('has every address of the manifest under the one that was given, and every file there', () => {
    const manifest = text('cdn', 'manifest.xml')
    const own = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"|Value="(https:[^"]+)"/g)].map(([, a, b]) => a ?? b)
    expect(own.length).toBeGreaterThan(10)
    for (const url of own) expect(url).toMatch(/^https:\/\/cchc\.example\.vn\/par\//)
    for (const url of own) {
      const name = new URL(url).pathname.slice('/par/'.length)
      if (name) expect(existsSync(join(place, 'cdn', name)), name).toBe(true)
    }
  })
  it('names its help under that address too', () => {
    const metadata = JSON.parse(text('self', 'functions-vi.json'))
    for (const { helpUrl } of metadata.functions)
      expect(helpUrl).toMatch(/^https:\/\/cchc\.example\.vn\/par\/help\/vi\//)
  })
  it('loads office.js from the CDN, and allows that host to the pane', () => {
    expect(text('cdn', 'taskpane.html')).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
    for (const name of ['web.config', 'nginx.conf.txt', '.htaccess'])
      expect(text('cdn', name)).toContain("script-src 'self' https://appsforoffice.microsoft.com")
    expect(existsSync(join(place, 'cdn/office-js'))).toBe(false)
  })
  it('loads office.js from itself where that is asked for, and allows no other host', () => {
    expect(text('self', 'taskpane.html')).not.toContain('appsforoffice')
    for (const name of ['web.config', 'nginx.conf.txt', '.htaccess']) {
      expect(text('self', name)).not.toContain('appsforoffice')
      expect(text('self', name)).toContain('frame-ancestors')
    }
    const files = readdirSync(join(place, 'self/office-js'))
    expect(files).toContain('office.js')
    expect(files.filter((name) => /word|powerpoint|outlook|debug/.test(name))).toEqual([])
    expect(text('self', 'it.html')).toContain('Microsoft')
  })
  it('has one page for the IT desk that names the headers', () => {
    expect(text('cdn', 'it.html')).toContain('Content-Security-Policy')
  })
})

describe('a mirror of the CDN that an IT desk made', () => {
  const mirror = join(place, 'mirror')
  beforeAll(() => copyOfficeJs(packagedOfficeJs(), mirror))
  const packaged = (out) => run(...address, '--office-js', mirror, '--out', join(place, out))

  it('is taken as it is, and its build is told', () => {
    expect(packaged('mirrored').stderr).toBe('')
    expect(text('mirrored', 'it.html')).toContain(mirroredBuild(mirror))
    expect(text('mirrored', 'taskpane.html')).toContain('./office-js/office.js')
    expect(readdirSync(join(place, 'mirrored/office-js'))).toContain('excel-win32-16.01.js')
  })
  it('is refused where its files are of two builds', () => {
    const file = join(mirror, 'excel-web-16.00.js')
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replaceAll(mirroredBuild(mirror), '16.0.19999.10000'))
    expect(packaged('none')).toMatchObject({ status: 1, stderr: expect.stringContaining('không cùng phiên bản') })
    writeFileSync(file, whole)
  })
  it('is refused where a file is missing', () => {
    rmSync(join(mirror, 'vi-vn'), { recursive: true })
    expect(packaged('none')).toMatchObject({ status: 1, stderr: expect.stringContaining('vi-vn/office_strings.js') })
    expect(existsSync(join(place, 'none'))).toBe(false)
  })
})

describe('what cannot be packaged', () => {
  it.each([
    ['no address', [], 'Cần địa chỉ trang'],
    ['an address that is none', ['--base-url', 'may-chu'], 'Cần địa chỉ trang'],
    ['http', ['--base-url', 'http://cchc.example.vn'], 'https'],
    ['an address with a query', ['--base-url', 'https://cchc.example.vn/?a=1'], 'chỉ gồm máy chủ'],
    ['another source of office.js', [...address, '--office-js', 'no-such-folder'], 'thư mục bản sao của CDN'],
  ])('%s is refused with a sentence', (_name, args, words) => {
    const { status, stdout, stderr } = run(...args, '--out', join(place, 'none'))
    expect(status).toBe(1)
    expect(stdout + stderr).toContain(words)
    expect(existsSync(join(place, 'none'))).toBe(false)
  })
  it('never replaces a folder that holds something else', () => {
    const folder = join(place, 'mine')
    mkdirSync(folder)
    writeFileSync(join(folder, 'thesis.docx'), 'x')
    expect(run(...address, '--out', folder).status).toBe(1)
    expect(readdirSync(folder)).toEqual(['thesis.docx'])
  })
})
