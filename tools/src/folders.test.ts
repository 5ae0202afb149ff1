import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../templates/samples/${name}`, import.meta.url)))

/** A folder of an office: two sheets, one below, and what Excel keeps while a file is open. */
function office(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-office-'))
  mkdirSync(join(folder, 'so'))
  writeFileSync(join(folder, 'hanam.tsv'), sample('hanam-2018.tsv'))
  writeFileSync(join(folder, '~$hanam.xlsx'), 'x')
  writeFileSync(join(folder, 'so', 'daknong.tsv'), sample('daknong-2016.tsv'))
  return folder
}
async function said(...args: readonly string[]) {
  const terminal = memoryTerminal()
  const code = await run(args, terminal)
  return { code, out: terminal.said, errors: terminal.errors }
}

describe('parscore check of folders and patterns', () => {
  it('checks the files of a folder, and those below by a pattern', async () => {
    const folder = office()
    expect((await said('check', folder)).out).toHaveLength(1)
    expect((await said('check', join(folder, '**', '*.tsv'))).out).toHaveLength(2)
    expect((await said('check', join(folder, '*.ods'))).code).toBe(2)
  })
  it('says that a folder has no file', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'parscore-empty-'))
    const { code, errors } = await said('check', empty)
    expect(code).toBe(2)
    expect(errors).toHaveLength(1)
  })
})

describe('parscore.yaml', () => {
  it('is found in the folder of the file or one above, and what is typed goes before it', async () => {
    const folder = office()
    writeFileSync(join(folder, 'parscore.yaml'), 'framework: par-2016\nchecks:\n  total-mismatch: off\n')
    const found = await said('check', join(folder, 'so', 'daknong.tsv'), '--format', 'json')
    expect(found.code).toBe(1)
    expect(found.out.join()).not.toContain('total-mismatch')
    expect((await said('check', join(folder, 'hanam.tsv'))).code).toBe(2)
    expect((await said('check', join(folder, 'hanam.tsv'), '--framework', 'par-2018')).code).toBe(1)
  })
  it('that is wrong is told with its line, and nothing is checked', async () => {
    const folder = office()
    writeFileSync(join(folder, 'parscore.yaml'), 'checks:\n  total-missmatch: off\n')
    const { code, out, errors } = await said('check', join(folder, 'hanam.tsv'))
    expect([code, out.length, errors.length]).toEqual([2, 0, 1])
    expect(errors.join()).toContain('dòng 2')
    expect(errors.join()).toContain('total-mismatch')
  })
})

describe('--quiet', () => {
  it('says what is wrong, and nothing of a sheet that is right or of a file that was written', async () => {
    const folder = office()
    const right = join(folder, 'dung.csv')
    writeFileSync(right, 'Stt;Tiêu chí;Điểm chuẩn;Điểm đạt\n1;Một;2;1,5\n1.1;Một một;1;1\n1.2;Một hai;1;0,5\n')
    expect(await said('check', right, '--quiet')).toMatchObject({ code: 0, out: [], errors: [] })
    expect((await said('check', join(folder, 'hanam.tsv'), '-q')).out).toHaveLength(1)
    expect(await said('template', 'par-2018', join(folder, 'mau.xlsx'), '-q')).toMatchObject({ code: 0, out: [] })
  })
})

describe('JSON of every command', () => {
  it('is a line an object, and what is said of a written file stands beside it', async () => {
    const out = join(office(), 'mau.xlsx')
    const made = await said('template', 'par-2018', out, '--format', 'json')
    expect(made.out.map((line) => JSON.parse(line))).toEqual([
      { framework: 'par-2018', year: 2018, leaves: 105, filled: { annex: 0, plan: 0, previous: 0 } },
    ])
    expect(made.errors.join()).toContain('Đã ghi')
  })
})
