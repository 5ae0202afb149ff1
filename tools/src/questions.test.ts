// The commands that answer questions about a sheet: explain, plan, compare.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from './cli.js'
import { memoryTerminal } from './testing/memory-terminal.js'

const sample = (name: string) => fileURLToPath(new URL(`../../templates/samples/${name}`, import.meta.url))
async function parscore(...args: string[]) {
  const terminal = memoryTerminal()
  const code = await run(args, terminal)
  return { code, out: terminal.said.join('\n'), error: terminal.errors.join('\n') }
}

describe('parscore explain', () => {
  it('takes Hà Nam’s 100 − 75.66483 apart by field, agency and cause, each adding up, contradictions told', async () => {
    for (const by of ['field', 'agency', 'cause']) {
      const { code, out } = await parscore('explain', sample('hanam-2018.xlsx'), '--by', by)
      expect(code).toBe(0)
      expect(out).toContain('từ 100 còn 75,66483, mất 24,33517 điểm')
      const [, groups = ''] = /\n\nTheo [^\n]+\n([\s\S]*?)\n\n/.exec(out) ?? []
      const numbers = groups
        .split('\n')
        .filter((line) => /\d$/.test(line))
        .map((line) => Number(line.trim().split(/ {2,}/).at(-1)?.replace('−', '-').replace(',', '.')))
      const sum = numbers.at(-1) ?? 0
      expect(numbers.slice(0, -1).reduce((total, value) => total + value, 0)).toBeCloseTo(sum, 9)
      expect(sum).toBe(24.33517)
      expect(out).toContain('Dòng 5.7 ghi 1 trên 1 điểm')
    }
  })
  it('speaks of a column that is named, with or without marks, and tells those that there are', async () => {
    expect((await parscore('explain', sample('hanam-2018.xlsx'), '--column', 'muc tieu nam 2019')).out).toContain(
      'Mục tiêu năm 2019: từ 100 còn 95,5',
    )
    expect((await parscore('explain', sample('hanam-2018.xlsx'), '--column', 'năm 1999')).error).toContain(
      'Mục tiêu năm 2019',
    )
  })
  it('scores no year by the maxima of another', async () => {
    const later = await parscore('explain', sample('daknong-2016.tsv'))
    expect(later.out).toContain('từ 97,5 còn')
    const earlier = await parscore('explain', sample('daknong-2016.tsv'), '--column', '2015')
    expect(earlier.out).toContain('Chưa rõ điểm tối đa của I.1')
    expect(earlier.out).not.toContain('−0,25')
  })
})

describe('parscore plan', () => {
  it('names the fewest criteria that reach a target', async () => {
    const { code, out } = await parscore('plan', sample('hanam-2018.xlsx'), '--target', '80')
    expect(code).toBe(0)
    expect(out).toContain('còn thiếu 4,33517')
    expect(out).toContain('Cộng 4,37292 điểm từ 4 tiêu chí, thành 80,03775')
    expect(await parscore('target', sample('hanam-2018.xlsx'), '--target', '80')).toMatchObject({ code, out })
  })
  it('takes an index on what was assessed: 80 on 97.5 points is 78', async () => {
    const { out } = await parscore('target', sample('daknong-2016.tsv'), '--target', '80')
    expect(out).toContain('mục tiêu chỉ số 80, tức 78 trên 97,5 điểm')
  })
  it('says that a target is reached, or out of reach', async () => {
    expect((await parscore('plan', sample('hanam-2018.xlsx'), '--target', '70')).out).toContain('Đã đạt mục tiêu')
    expect((await parscore('plan', sample('hanam-2018.xlsx'), '--target', '101')).out).toContain('Không đạt được')
    expect(await parscore('plan', sample('hanam-2018.xlsx'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('--target'),
    })
  })
})

describe('parscore compare', () => {
  it('lists what differs, the largest first, and what only one has', async () => {
    const [first, second] = ['a.csv', 'b.csv'].map((name) => join(mkdtempSync(join(tmpdir(), 'parscore-')), name))
    if (!first || !second) throw new Error('no names')
    writeFileSync(first, 'Stt,Tiêu chí,Điểm tối đa,Điểm đạt\n1,A,2,"1,5"\n2,B,1,1\n3,C,1,0\n')
    writeFileSync(second, 'Stt,Tiêu chí,Điểm tối đa,Điểm đạt\n1,A,2,2\n2,B,1,0\n3,C,1,\n')
    const { code, out } = await parscore('compare', first, second)
    expect(code).toBe(0)
    expect(out).toContain('2 tiêu chí có điểm ở cả hai, 2 khác nhau')
    expect(out).toMatch(/−1 +2 +B +1 +0\n *\+0,5 +1 +A +1,5 +2/)
    expect(out).toContain('a.csv: 3')
  })
  it('wants two files', async () => expect(await parscore('compare', 'x.xlsx')).toMatchObject({ code: 2 }))
})
