// The printed tables of other offices (their sources stand in testing/cases/real/SOURCES.md) go through the commands as far as their
// content goes. The table of what was understood of each stands in the README of the package workbook and is compared here.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leavesOf, parseFramework } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const cases = fileURLToPath(new URL('testing/cases/real/', import.meta.url))
const readme = fileURLToPath(new URL('../../packages/workbook/README.md', import.meta.url))
const [BEGIN, END] = ['<!-- real-tables -->', '<!-- /real-tables -->']
const files = readdirSync(cases)
  .filter((name) => !name.endsWith('.md'))
  .sort()
const out = mkdtempSync(join(tmpdir(), 'parscore-real-'))

async function say(...args: string[]) {
  const terminal = memoryTerminal()
  const code = await run(args, terminal)
  return { code, text: terminal.said.join('\n'), errors: terminal.errors.join('\n') }
}

/** What the commands made of a file. */
async function chain(name: string) {
  const file = join(cases, name)
  const yaml = join(out, `${name}.yaml`)
  const imported = await say('framework', 'import', file, yaml)
  const template = imported.code === 0 ? await say('template', yaml, join(out, `${name}.xlsx`)) : null
  const own = imported.code === 0 ? ['--framework', yaml] : []
  const checked = await say('check', file, ...own)
  const explained = await say('explain', file, ...own)
  const ranked = await say('rank', file, ...own)
  return { name, yaml, imported, template, checked, explained, ranked }
}
type Chain = Awaited<ReturnType<typeof chain>>

function row({ name, yaml, imported, template, checked, explained, ranked }: Chain): string {
  const framework = imported.code === 0 ? parseFramework(parse(readFileSync(yaml, 'utf8'))) : null
  const doubts = imported.text.split('\n').filter((line) => line.startsWith('  ')).length
  const asFramework = framework?.ok
    ? `${leavesOf(framework.value).length} tiêu chí chấm điểm, ${doubts} chỗ xem lại`
    : 'không phải bảng tiêu chí'
  const [ranking = ''] = ranked.text.split('Tiêu chí yếu nhất')
  const units = ranking.split('\n').filter((line) => /^ +(?:\d+|–) {2}\S/.test(line)).length
  const by = /^Xếp hạng theo: (.+)$/m.exec(ranked.text)?.[1] ?? ''
  const nothing = framework?.ok ? 'chưa có điểm' : 'không phải bảng chấm'
  const findings = checked.code === 2 ? nothing : (/^Kết quả: (.+)$/m.exec(checked.text)?.[1] ?? nothing)
  const lost = explained.text.split('\n')[0] ?? ''
  const cells = [
    name,
    asFramework,
    template ? (template.code === 0 ? 'có' : 'không') : '–',
    findings,
    explained.code === 0 ? lost : 'chưa có điểm',
    ranked.code === 2 ? 'không có đơn vị và điểm' : `${units} đơn vị theo ${by}`,
  ]
  return `| ${cells.join(' | ')} |`
}

describe('printed tables of other offices', async () => {
  const chains: Chain[] = []
  for (const name of files) chains.push(await chain(name))
  const of = (name: string): Chain => {
    const found = chains.find((each) => each.name === name)
    if (!found) throw new Error(`no ${name}`)
    return found
  }
  it('what was understood of each stands in the README of workbook', async () => {
    const table = [
      '| Tệp | Thành bộ tiêu chí | Mẫu | Kiểm tra | Giải trình | Xếp hạng |',
      '|---|---|---|---|---|---|',
      ...chains.map(row),
    ].join('\n')
    const text = readFileSync(readme, 'utf8')
    const [above = '', below = ''] = [text.split(BEGIN)[0], text.split(END)[1]]
    await expect([above, BEGIN, '\n', table, '\n', END, below].join('')).toMatchFileSnapshot(readme)
  })
  it('every framework that was imported makes a template at once and checks its own table', () => {
    const imported = chains.filter((each) => each.imported.code === 0)
    expect(imported.length).toBeGreaterThan(5)
    expect(imported.map(({ template }) => template?.code)).toEqual(imported.map(() => 0))
    // Two of them have no points yet; the others are checked by their own framework.
    expect(imported.filter(({ checked }) => checked.code === 2).map(({ name }) => name)).toEqual([
      'camau-2013-so-as-printed.tsv',
      'tiep-can-phap-luat-2018-criteria.tsv',
    ])
  })
  it('Cà Mau’s scale gives 1 at exactly 90 %, and every doubt stands beside its criterion', () => {
    const { yaml } = of('camau-2013-so-as-printed.tsv')
    const text = readFileSync(yaml, 'utf8')
    const parsed = parseFramework(parse(text))
    const rule = parsed.ok ? parsed.value.byCode.get('1.1.4')?.rule : undefined
    expect(rule?.evaluate(2, { rate: 0.9 })).toMatchObject({ ok: true, value: { points: 1 } })
    expect(rule?.evaluate(2, { rate: 0.9001 })).toMatchObject({ ok: true, value: { points: 2 } })
    expect(text).toMatch(/# XEM LẠI \('camau-2013-so-as-printed\.tsv'!B3\).*\n\s*- code: "1"/)
  })
  it('Bàu Bàng: Lai Uyên 95,45 before Trừ Văn Thố 95,20, the satisfaction in percent is not added', () => {
    for (const name of ['baubang-2017-xa-tiep-can-phap-luat.tsv', 'baubang-2017-xa-tiep-can-phap-luat.xlsx']) {
      const { text, code } = of(name).ranked
      expect(code).toBe(0)
      expect(text).toMatch(/«Tổng điểm»[\s\S]*Xã Lai Uyên +95,45[\s\S]*Xã Trừ Văn Thố +95,2/)
    }
  })
  it('Nam Định’s averages are of 70 points', () => {
    expect(of('namdinh-2020-averages.tsv').ranked.text).toMatch(/ Sở +89,45 +62,62 +70/)
  })
  it('Thừa Thiên Huế’s ranks and grades hold', () => {
    const { ranked, checked } = of('thuathienhue-2021-so-published.tsv')
    expect([ranked.code, checked.code]).toEqual([0, 0])
    expect(ranked.text).toMatch(/ 21 +Ban Quản lý Khu Kinh tế, công nghiệp tỉnh +73,475 +Khá/)
  })
})
