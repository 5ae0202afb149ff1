// Units ranked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { leavesOf, parseFramework } from '@parscore/scoring'
import { buildTemplate, emptyFilling, type FilledColumn, readFile } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folder, root, say, written } from '../testing/office-year.js'

describe('parscore rank', () => {
  it('ranks units on what was assessed of each, with a page for each', async () => {
    const parsed = parseFramework(parse(readFileSync(join(root, 'templates/examples/so-2026.yaml'), 'utf8')))
    if (!parsed.ok) throw new Error('no framework')
    const framework = parsed.value
    const at = join(folder(), 'don-vi')
    mkdirSync(at)
    for (const [place, unit] of ['Sở Nội vụ', 'Ban Dân tộc'].entries()) {
      const rows = leavesOf(framework).map((leaf, index) => {
        const left = place === 1 && index < 3
        const points = (leaf.maximum ?? 0) * (place === 0 ? 0.5 : 0.8)
        const column: FilledColumn = leaf.measure === 'survey' ? 'survey' : 'appraisal2'
        const values = new Map<FilledColumn, string | number>(
          left ? [['applies', 'Không đánh giá']] : [[column, points]],
        )
        return [leaf.code, { values, comments: new Map<FilledColumn, string>() }] as const
      })
      const filling = { ...emptyFilling, rows: new Map(rows) }
      writeFileSync(
        join(at, `${place}.xlsx`),
        await buildTemplate({ framework, year: 2026, unit, part: null, filling }),
      )
    }
    writeFileSync(join(at, '~$khoa.xlsx'), 'x')
    writeFileSync(join(at, 'hong.xlsx'), 'x')
    const out = join(folder(), 'xh.xlsx')
    const { code, text, errors } = await say('rank', at, out)
    // A file that cannot be read is named and the others go on.
    expect(code).toBe(1)
    expect(text).toContain('Xếp hạng theo: «')
    expect(text).toMatch(/ 1 +Ban Dân tộc +80 +[\d,]+ +[\d,]+/)
    expect(text).toMatch(/ 2 +Sở Nội vụ +50/)
    expect(errors).toContain('hong.xlsx: không nhận')
    const file = await readFile(readFileSync(out), 'xh.xlsx')
    expect(file.ok && file.value.grids.map(({ name }) => name)).toEqual([
      'Xếp hạng',
      'Tiêu chí',
      'Ban Dân tộc',
      'Sở Nội vụ',
    ])
  })
  it('keeps the ranks of a list that was published in part', async () => {
    const list = written(
      'ds.tsv',
      'group\trank\tunit\tscore\nsở\t1\tSở Công Thương\t92.83\nsở\t20\tBan Dân tộc\t81.33\n',
    )
    expect((await say('rank', list)).text).toMatch(/ 20 +Ban Dân tộc +81,33/)
  })
})

describe('parscore rank tells what a list hides', () => {
  it('rows without points, units that stand there twice, ranks that do not follow the points', async () => {
    const list = written(
      'ds.tsv',
      'group\trank\tunit\tscore\nxã\t1\tTân Tiến\t85\nxã\t2\tYên Phú\t84\nxã\t3\tTân Tiến\t84.5\nxã\t\tDu Già\tchưa chấm\n',
    )
    const { code, text, errors } = await say('rank', list)
    expect(code).toBe(1)
    expect(text).toContain('«Tân Tiến» đã có ở ô C2')
    expect(text).toMatch(/Tân Tiến hạng 3 có 84,5, Yên Phú hạng 2 có 84|Yên Phú hạng 2 có 84, Tân Tiến hạng 3 có 84,5/)
    expect(errors).toContain('dòng 5: không xếp hạng')
  })
})
