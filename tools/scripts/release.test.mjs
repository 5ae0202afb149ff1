// What an office gets: each part is there, is what its checksum says, and works where nothing else is.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PLACEHOLDER } from './release/what-i-need.mjs'
import { GUIDE, release, START } from './release.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sample = `${root}templates/samples/hanam-2018.xlsx`
const temporary = mkdtempSync(join(tmpdir(), 'parscore-release-'))
const out = join(temporary, 'Bản phát hành')
const read = (name) => readFileSync(join(out, name), 'utf8')
const names = () => readdirSync(out)

beforeAll(async () => {
  await release({ out })
}, 240_000)
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

describe('a release', () => {
  it('has the one page, the add-in, the templates, the command, checksums and what to read first', () => {
    expect(names().map((name) => name.replace(/\d+\.\d+\.\d+/, 'N'))).toEqual(
      ['SHA256SUMS.txt', START, GUIDE, 'mau', 'parscore-N.tgz', 'parscore.html', 'phan-bo-tro-excel'].sort(),
    )
    for (const name of ['manifest.xml', 'taskpane.html', 'it.html'])
      expect(readdirSync(join(out, 'phan-bo-tro-excel'))).toContain(name)
    expect(readdirSync(join(out, 'mau'))).toContain('par-2018.xlsx')
  })

  it('has the guide as a page of its own, with its pictures inside and nothing to be fetched', () => {
    const page = read(GUIDE)
    expect(page).toContain('<h1 id="hướng-dẫn-sử-dụng-parscore">Hướng dẫn sử dụng parscore</h1>')
    expect(page.match(/src="data:image\/webp;base64,/g)?.length).toBeGreaterThan(4)
    expect(page.match(/(?:src|href)="(?!data:|#)[^"]*"/g)).toBeNull()
    for (const [, anchor] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${anchor}"`)
  })

  it('has a checksum of every file', () => {
    const lines = read('SHA256SUMS.txt').trim().split('\n')
    for (const line of lines) {
      const [sum, name] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
        name,
      ).toBe(sum)
    }
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(lines).toHaveLength(files.length - 1)
  })

  it('tells each reader which file is theirs, and every file that it names is there', () => {
    const page = read(START)
    // A link may lead into a page: the guide is part of the one.
    const linked = [...page.matchAll(/href="([^"#]+)[^"]*"/g)].map(([, name]) => name)
    expect(linked.length).toBeGreaterThan(1)
    for (const name of [...linked, 'phan-bo-tro-excel/it.html', names().find((each) => each.endsWith('.tgz'))])
      expect(() => readFileSync(join(out, name)), name).not.toThrow()
    for (const name of ['manifest.xml', 'functions-vi.json', 'functions-en.json'])
      expect(read(`phan-bo-tro-excel/${name}`), name).toContain(PLACEHOLDER)
  })
})

describe('the command of a release', () => {
  const home = join(temporary, 'máy khác')
  const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' })
  const installed = join(home, 'node_modules/parscore/bin/parscore.js')

  beforeAll(() => {
    const tarball = join(
      out,
      names().find((name) => name.endsWith('.tgz')),
    )
    const { status, stderr } = run('npm', [
      'install',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--prefix',
      home,
      tarball,
    ])
    if (status !== 0) throw new Error(stderr)
  }, 120_000)

  it('is installed from the file alone, and says the same as the one that is developed', () => {
    const [own, built] = [installed, `${root}tools/bin/parscore.js`].map((bin) =>
      run(process.execPath, [bin, 'check', sample, '--format', 'json']),
    )
    expect(own.stderr).toBe('')
    expect([own.status, own.stdout]).toEqual([1, built.stdout])
  })

  it('writes documents and pictures as well', () => {
    const docx = join(home, 'giai-trinh.docx')
    expect(run(process.execPath, [installed, 'explain', sample, '--out', docx])).toMatchObject({
      status: 0,
      // The sheet of Hà Nam has faults: beside the document it is said what its figures stand on.
      stderr: expect.stringMatching(/^\S+: phép kiểm tra thấy 14 lỗi, [^\n]+\n$/),
    })
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK')
    const svg = join(home, 'tinh.svg')
    expect(run(process.execPath, [installed, 'province', 'Quảng Ninh', '--chart', svg])).toMatchObject({ status: 0 })
    expect(readFileSync(svg, 'utf8')).toContain('<svg')
  })

  it('names the licences of what is inside', () => {
    const licences = readFileSync(join(home, 'node_modules/parscore/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['commander', 'docx', 'fflate', 'hucre', 'zod']) expect(licences).toContain(`\n${name} `)
  })
})
