import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AjvDraft04 from 'ajv-draft-04'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const sample = (name: string) => join(root, 'templates/samples', name)
const folder = () => mkdtempSync(join(tmpdir(), 'parscore-'))

const report = z.object({
  file: z.string(),
  framework: z.string().nullable(),
  sheets: z.array(
    z.object({
      sheet: z.string(),
      columns: z.array(
        z
          .object({
            name: z.string(),
            total: z.number().nullable(),
            maximum: z.number().nullable(),
            index: z.number().nullable(),
            filled: z.object({ done: z.number(), all: z.number() }),
          })
          .strict(),
      ),
      findings: z.array(
        z
          .object({
            check: z.string(),
            severity: z.enum(['error', 'warning', 'info']),
            code: z.string().nullable(),
            column: z.string().nullable(),
            cell: z.string(),
            found: z.union([z.number(), z.string()]).nullable(),
            expected: z.union([z.number(), z.string()]).nullable(),
            difference: z.number().nullable(),
            names: z.object({ found: z.string(), expected: z.string(), difference: z.string() }).nullable(),
            message: z.string(),
            cause: z.object({ cells: z.array(z.string()), message: z.string() }).nullable(),
            fix: z
              .object({
                title: z.string(),
                edits: z.array(z.object({ cell: z.string(), value: z.union([z.number(), z.string()]) })),
              })
              .nullable(),
          })
          .strict(),
      ),
    }),
  ),
})

async function json(...args: string[]) {
  const terminal = memoryTerminal()
  const code = await run(['check', ...args, '--format', 'json'], terminal)
  return { code, report: report.parse(JSON.parse(terminal.said[0] ?? '')) }
}

/** What stands against what on paper, by criterion and column: every contradiction of the sheet and nothing else. */
const HANAM = [
  'maximum-sum-mismatch 3.2 Điểm chuẩn: 3 2.25',
  'sum-mismatch 3.2 Điểm đạt được năm 2018: 2.5 2',
  'sum-mismatch 3.2 Mục tiêu năm 2019: 3 2.25',
  'sum-mismatch 3.2 Mục tiêu năm 2020: 3 2.25',
  'sum-mismatch 3.3 Mục tiêu năm 2019: 1.5 3.5',
  'sum-mismatch 3.3 Mục tiêu năm 2020: 2.5 3.5',
  'sum-mismatch 3.4 Mục tiêu năm 2019: 4.2 4.5',
  'sum-mismatch 4 Mục tiêu năm 2019: 10.3 11',
  'sum-mismatch 4 Mục tiêu năm 2020: 11.7 12',
  'sum-mismatch 4.1 Mục tiêu năm 2019: 2.5 2.8',
  'sum-mismatch 4.1 Mục tiêu năm 2020: 3.5 3.2',
  'sum-rounding 4.1 Điểm đạt được năm 2018: 2.1967 2.196',
  'sum-mismatch 5.7 Điểm đạt được năm 2018: 1 0.75',
  'sum-mismatch 5.9 Điểm đạt được năm 2018: 2.99767 2.89767',
  'sum-mismatch 7.5 Mục tiêu năm 2019: 3.5 4',
  'mixed-separators null Điểm chuẩn',
  'mixed-separators null Điểm đạt được năm 2018',
  'mixed-separators null Mục tiêu năm 2019',
  'mixed-separators null Mục tiêu năm 2020',
]

describe('the sheet of Hà Nam 2018', () => {
  it.each(['hanam-2018.xlsx', 'hanam-2018.tsv'])(
    'is checked: every contradiction is found and nothing that is not there (%s)',
    async (name) => {
      const { code, report: found } = await json(sample(name))
      const lines = found.sheets[0]?.findings.map(
        (each) =>
          `${each.check} ${each.code} ${each.column}${each.expected === null ? '' : `: ${each.found} ${each.expected}`}`,
      )
      expect(lines).toEqual(HANAM)
      expect(code).toBe(1)
      expect(found.framework).toBe('par-2018')
    },
  )
  it('comes to 75.66483 of 100, and targets of 95.5 and 98.7', async () => {
    const { report: found } = await json(sample('hanam-2018.xlsx'))
    const filled = { done: 104, all: 104 }
    expect(found.sheets[0]?.columns).toEqual([
      { name: 'Điểm đạt được năm 2018', total: 75.66483, maximum: 100, index: 75.66, filled },
      { name: 'Mục tiêu năm 2019', total: 95.5, maximum: 100, index: 95.5, filled },
      { name: 'Mục tiêu năm 2020', total: 98.7, maximum: 100, index: 98.7, filled },
    ])
  })
  it('is reported so that a civil servant can read it, in Vietnamese or English', async () => {
    const terminal = memoryTerminal()
    await run(['check', sample('hanam-2018.xlsx')], terminal)
    await run(['check', sample('hanam-2018.xlsx'), '--lang', 'en'], terminal)
    const [vi = '', en = ''] = terminal.said
    expect(vi).toContain('Kết quả: 14 lỗi, 5 cảnh báo')
    expect(vi).toContain('Lĩnh vực 5. XÂY DỰNG VÀ NÂNG CAO CHẤT LƯỢNG ĐỘI NGŨ CBCCVC')
    expect(vi).toContain('5.9 ghi 2,99767, nhưng các tiêu chí con cộng lại được 2,89767')
    expect(vi).toMatch(/✓ Dòng tổng D\d+ ghi 75,66483: khớp với tổng 8 dòng/)
    expect(en).toContain('Result: 14 errors, 5 warnings')
    expect(en).toContain('5.9 says 2.99767, but its children add up to 2.89767')
  })
})

describe('the field table of Đắk Nông 2015 and 2016', () => {
  it('is checked: 41.00 against 40.8, 68.13 against 68.14 of 97.5, −11.45 against −11.5', async () => {
    const { report: found, code } = await json(sample('daknong-2016.tsv'))
    const lines = found.sheets[0]?.findings.map(
      (each) => `${each.check} ${each.severity} ${each.code} ${each.column}: ${each.found} ${each.expected}`,
    )
    expect(lines).toEqual([
      'total-mismatch error I Năm 2016: 40.8 41',
      'change-mismatch warning I Tăng/giảm: -11.5 -11.45',
      'index-mismatch error null Năm 2016: 68.14 68.13',
    ])
    expect(found.sheets[0]?.findings[2]?.message).toContain('97,5')
    expect(found.sheets[0]?.columns.map((column) => column.maximum)).toEqual([100, 97.5])
    expect([code, found.framework]).toEqual([1, 'par-2016'])
  })
})

describe('SARIF', () => {
  it('validates against SARIF 2.1.0 and has a result a finding', async () => {
    const terminal = memoryTerminal()
    await run(['check', sample('hanam-2018.xlsx'), sample('daknong-2016.tsv'), '--format', 'sarif'], terminal)
    const schema: unknown = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const log: unknown = JSON.parse(terminal.said.join(''))
    const validate = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      z.record(z.string(), z.unknown()).parse(schema),
    )
    expect(validate(log) ? [] : validate.errors).toEqual([])
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
    const { runs } = z.object({ runs: z.array(z.object({ results: z.array(z.unknown()) })) }).parse(log)
    expect(runs[0]?.results).toHaveLength(HANAM.length + 3)
  })
})

describe('--fix', () => {
  it('writes a copy in which the mixed columns are numbers, and leaves the input as it was', async () => {
    const input = sample('hanam-2018.xlsx')
    const before = readFileSync(input)
    const out = join(folder(), 'bản sao.xlsx')
    expect(await run(['check', input, '--fix', out], memoryTerminal())).toBe(1)
    expect(Buffer.compare(readFileSync(input), before)).toBe(0)
    const again = await json(out)
    const checks = again.report.sheets[0]?.findings.map((finding) => finding.check)
    expect(checks).not.toContain('mixed-separators')
    expect(checks).toHaveLength(HANAM.length - 4)
  })
  it('makes a workbook of a tsv', async () => {
    const out = join(folder(), 'copy.xlsx')
    await run(['check', sample('daknong-2016.tsv'), '--fix', out], memoryTerminal())
    expect((await json(out)).report.framework).toBe('par-2016')
  })
  it('refuses to write over the input, to another kind of file, into no folder, for two files; and leaves nothing behind', async () => {
    const where = folder()
    const input = join(where, 'in.xlsx')
    writeFileSync(input, readFileSync(sample('hanam-2018.xlsx')))
    const bad = [
      [input, '--fix', input],
      [input, '--fix', join(where, '.', 'in.xlsx')],
      [input, '--fix', join(where, 'out.csv')],
      [input, '--fix', join(where, 'none', 'out.xlsx')],
      [input, input, '--fix', join(where, 'out.xlsx')],
    ]
    for (const args of bad) {
      const terminal = memoryTerminal()
      expect(await run(['check', ...args], terminal)).toBe(2)
      expect(terminal.errors).toHaveLength(1)
    }
    expect(readdirSync(where)).toEqual(['in.xlsx'])
  })
})

describe('the command line', () => {
  const command = (args: string[], input?: Buffer) =>
    spawnSync(process.execPath, [join(root, 'tools/bin/parscore.js'), ...args], { input, encoding: 'utf8' })

  it('exits with 0 where nothing is wrong', async () => {
    const file = join(folder(), 'ok.csv')
    writeFileSync(file, 'Stt;Tiêu chí;Điểm chuẩn;Điểm tự đánh giá\n1;Một;2;1,5\n1.1;Một một;1;1\n1.2;Một hai;1;0,5\n')
    const done = command(['check', file])
    expect([done.status, done.stderr]).toEqual([0, ''])
    expect(done.stdout).toContain('không phát hiện sai sót')
  })
  const said = async (args: readonly string[]) => {
    const terminal = memoryTerminal()
    const code = await run(args, terminal)
    return { code, out: terminal.said.join('\n'), errors: terminal.errors.join('\n') }
  }
  it.each([
    ['without a column of points', 'Stt;Tiêu chí;Điểm chuẩn\n1;Một;2\n1.1;Một một;2\n', /không có cột điểm nào/],
    ['without any points', 'Stt;Tiêu chí;Điểm chuẩn;Điểm đạt\n1;Một;2;\n', /chưa có điểm nào .*\(Điểm đạt\)/],
  ])('gives no clean bill to a sheet %s', async (_, text, reason) => {
    const file = join(folder(), 'bang.csv')
    writeFileSync(file, text)
    const { code, out, errors } = await said(['check', file])
    expect([code, out.includes('không phát hiện sai sót')]).toEqual([2, false])
    expect(errors).toMatch(reason)
  })
  it.each([
    [['lock', 'a.xlsx', 'b.xlsx', '--fix', 'c.xlsx', '--year', '2026'], '«lock» không có tham số --fix, --year'],
    [['check', 'a.xlsx', '--column', 'x'], '«check» không có tham số --column'],
    [['rank', 'a', '--lang', 'en', '--out', 'b'], '“rank” has no option --out'],
    [['check', 'a.xlsx', '--ignore', 'sum-mismatch,sum-missmatch'], 'Không có phép kiểm tra «sum-missmatch»'],
  ])('refuses and names what a command does not have: %j', async (args, sentence) => {
    const { code, errors } = await said(args)
    expect(code).toBe(2)
    expect(errors).toContain(sentence)
  })
  it('runs the checks that are selected, or all but those that are ignored', async () => {
    const checksOf = async (...more: readonly string[]) => {
      const { out } = await said(['check', sample('hanam-2018.xlsx'), '--format', 'json', ...more])
      return new Set(report.parse(JSON.parse(out)).sheets[0]?.findings.map(({ check }) => check))
    }
    expect(await checksOf('--select', 'sum-rounding')).toEqual(new Set(['sum-rounding']))
    expect(await checksOf('--ignore', 'mixed-separators, sum-mismatch')).toEqual(
      new Set(['maximum-sum-mismatch', 'sum-rounding']),
    )
  })
  it('reads standard input', () => {
    const done = command(['check', '-', '--format', 'json'], readFileSync(sample('hanam-2018.xlsx')))
    expect(done.status).toBe(1)
    expect(report.parse(JSON.parse(done.stdout)).sheets[0]?.findings).toHaveLength(HANAM.length)
  })
  it('prints one line of JSON a file, and goes on after one that it cannot use', () => {
    const done = command([
      'check',
      sample('hanam-2018.tsv'),
      'nowhere.xlsx',
      sample('daknong-2016.tsv'),
      '--format',
      'json',
    ])
    expect(done.status).toBe(2)
    expect(done.stdout.trim().split('\n')).toHaveLength(2)
    expect(done.stderr).toBe('nowhere.xlsx: Không tìm thấy tệp.\n')
  })
  it.each([
    [['check']],
    [['frobnicate', 'x']],
    [['check', 'x.xlsx', '--format', 'pdf']],
    [['check', 'x.xlsx', '--colour']],
    [['check', sample('hanam-2018.xlsx'), '--framework', 'par-1999']],
    [['check', sample('hanam-2018.xlsx'), '--framework', 'par-2016']],
    [['check', root]],
    [[]],
  ])('exits with 2 and one sentence, never a stack: %j', async (args) => {
    const { code, out, errors } = await said(args)
    expect(code).toBe(2)
    expect(errors + out).not.toMatch(/\n\s+at |Error:/)
    expect((errors || out).trim()).not.toBe('')
  })
  it('ends as a process as its command does', () => {
    const done = command(['frobnicate', 'x'])
    expect(done.status).toBe(2)
    expect(done.stderr + done.stdout).not.toMatch(/\n\s+at |Error:/)
  })
  it('takes a framework that a user wrote, and says what is wrong with one', async () => {
    const where = folder()
    const file = join(where, 'so.yaml')
    const yaml = (total: number) =>
      `id: so\ndecision: null\ndate: null\nyears: [2026]\ntitle: { vi: Sở, en: Dept }\nsource: test\ntotal: ${total}\nnodes:\n  - { code: "1", title: { vi: Một, en: One }, maximum: 2 }\n`
    writeFileSync(file, yaml(2))
    const sheet = join(where, 'a.csv')
    writeFileSync(sheet, 'Stt;Tiêu chí;Điểm chuẩn;Điểm đạt\n1;Một;3;1\n')
    const { out } = await said(['check', sheet, '--framework', file, '--format', 'json'])
    expect(report.parse(JSON.parse(out)).sheets[0]?.findings.map((finding) => finding.check)).toEqual([
      'maximum-mismatch',
    ])
    writeFileSync(file, yaml(5))
    expect((await said(['check', sheet, '--framework', file])).errors).toContain(
      'total: điểm tối đa là 5, nhưng các phần cộng lại được 2',
    )
  })
})
