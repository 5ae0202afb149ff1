import { describe, expect, it } from 'vitest'
import { context, fileOf, filesOf, sampleFile, textFile } from '../testing/command-run.js'
import { check } from './check.js'

const SHEET = 'Stt;Tiêu chí;Điểm chuẩn;Điểm đạt\n1;Một;2;1,5\n1.1;Một một;1;1\n1.2;Một hai;1;0,25\n'
const ACCEPTED = [
  'checks:',
  '  mixed-separators: off',
  'accepted:',
  '  - check: sum-mismatch',
  '    code: "1"',
  '    found: 1.5',
  '    reason: văn bản gốc in thế',
  '    by: Trần Thị B',
].join('\n')

async function run(given: Readonly<Record<string, unknown>>) {
  const outcome = await check.run(given, context)
  if (!outcome.ok) throw new Error(outcome.error.en)
  return outcome.value
}
const sheet = textFile('bang.csv', SHEET)

describe('check by the settings of an office', () => {
  it('sets apart what somebody answers for: it is no error any more, and who and why is said', async () => {
    expect((await run({ files: filesOf(sheet) })).exit).toBe(1)
    const settled = await run({ files: filesOf(sheet), settings: textFile('parscore.yaml', ACCEPTED) })
    expect(settled.exit).toBe(0)
    expect(settled.data).toMatchObject([
      {
        sheets: [{ findings: [] }],
        accepted: [{ check: 'sum-mismatch', reason: 'văn bản gốc in thế', by: 'Trần Thị B' }],
      },
    ])
  })
  it('what was accepted with one value is new with another', async () => {
    const changed = textFile('bang.csv', SHEET.replace('1;Một;2;1,5', '1;Một;2;1,75'))
    expect((await run({ files: filesOf(changed), settings: textFile('parscore.yaml', ACCEPTED) })).exit).toBe(1)
  })
  it('gives a check the severity that the office chose', async () => {
    const mild = textFile('parscore.yaml', 'checks:\n  sum-mismatch: info\n')
    const { exit, data } = await run({ files: filesOf(sheet), settings: mild })
    expect(exit).toBe(0)
    expect(data).toMatchObject([{ sheets: [{ findings: [{ check: 'sum-mismatch', severity: 'info' }] }] }])
  })
  it('refuses settings that are wrong', async () => {
    const outcome = await check.run({ files: filesOf(sheet), settings: textFile('parscore.yaml', 'a: 1') }, context)
    expect(outcome).toMatchObject({ ok: false, error: { en: expect.stringContaining('line 1') } })
  })
})

describe('check of a folder', () => {
  const letter = textFile('thu.txt', 'Kính gửi: Bộ Nội vụ\n', 'found')
  it('says of a file that was only found that it holds nothing, and judges the others', async () => {
    const { exit, report } = await run({ files: filesOf(letter, sampleFile('hanam-2018.tsv')) })
    expect(exit).toBe(1)
    expect(report[0]).toMatchObject({ kind: 'note', text: expect.stringContaining('thu.txt') })
  })
  it('can do nothing with a folder of such files only, or with one that the person named', async () => {
    expect((await run({ files: filesOf(letter) })).exit).toBe(2)
    const named = textFile('thu.txt', 'Kính gửi: Bộ Nội vụ\n')
    expect((await run({ files: filesOf(named, sampleFile('hanam-2018.tsv')) })).exit).toBe(2)
  })
  it('stops between two files where the person asks for it', async () => {
    const stop = new AbortController()
    const progress = () => stop.abort()
    const files = filesOf(sheet, sheet, sheet)
    expect(await check.run({ files }, { ...context, signal: stop.signal, progress })).toMatchObject({
      ok: false,
      error: { vi: 'Đã dừng theo yêu cầu.' },
    })
  })
})

describe('a copy of a workbook with a damaged part', () => {
  /** The sample with one byte changed in a part that no check reads: the last one, its styles are behind its sheets. */
  async function damaged(part: string): Promise<Uint8Array> {
    const sample = await sampleFile('hanam-2018.xlsx').read()
    if (!sample.ok) throw new Error(sample.error.en)
    const bytes = Uint8Array.from(sample.value)
    const name = new TextEncoder().encode(part)
    const at = bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte))
    bytes[at + name.length + 9] = (bytes[at + name.length + 9] ?? 0) ^ 0xff
    return bytes
  }

  it('is not made, and the part is named', async () => {
    const file = fileOf('hanam.xlsx', await damaged('docProps/app.xml'))
    const outcome = await run({ files: filesOf(file), fix: 'copy.xlsx' })
    const told = JSON.stringify(outcome.report.filter(({ kind }) => kind === 'note'))
    expect([outcome.exit, outcome.files.length]).toEqual([2, 0])
    expect(told).toContain('docProps/app.xml')
    expect(told).not.toContain('bất ngờ')
  })
})
