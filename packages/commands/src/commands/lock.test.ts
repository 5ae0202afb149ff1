import { leavesOf } from '@parscore/scoring'
import { readFile, readTemplate, sheetLooks } from '@parscore/workbook'
import { describe, expect, it } from 'vitest'
import { context, fileOf } from '../testing/command-run.js'
import { smallFramework, smallTemplate } from '../testing/small-template.js'
import { lock } from './lock.js'

const codes = leavesOf(smallFramework).map(({ code }) => code)

/** A template of which these criteria have points of the second appraisal. */
const scored = (own: readonly string[]) =>
  smallTemplate(
    Object.fromEntries(
      own.map((code) => [
        code,
        smallFramework.byCode.get(code)?.measure === 'survey' ? { survey: 0.1 } : { appraisal2: 0.1 },
      ]),
    ),
  )
const locked = async (own: readonly string[]) => {
  const outcome = await lock.run({ file: fileOf('bang.xlsx', await scored(own)), out: 'chot.xlsx' }, context)
  if (!outcome.ok) throw new Error(outcome.error.vi)
  return outcome.value
}

describe('locking a result', () => {
  it('says how many criteria have no points, and which', async () => {
    const { report, data, exit } = await locked(codes.slice(0, -3))
    const text = `Còn 3 trên ${codes.length} tiêu chí chưa có điểm cuối cùng: ${codes.slice(-3).join(', ')}.`
    expect(report).toEqual([{ kind: 'note', text: expect.stringContaining(text) }])
    expect(data).toMatchObject([{ unfinished: codes.slice(-3) }])
    expect(exit).toBe(0)
  })
  it('says nothing more of one that is finished', async () => {
    expect((await locked(codes)).report).toEqual([])
  })
  it('says which points are above their maximum, which is no result to lock in silence', async () => {
    const [first = ''] = codes.filter((code) => smallFramework.byCode.get(code)?.measure !== 'survey')
    const bytes = await smallTemplate({ [first]: { appraisal2: 99 } })
    const outcome = await lock.run({ file: fileOf('bang.xlsx', bytes), out: 'chot.xlsx' }, context)
    expect(outcome.ok && outcome.value.report).toContainEqual({
      kind: 'note',
      text: expect.stringMatching(/phép kiểm tra thấy \d+ lỗi.*99 điểm, nhưng điểm tối đa là/),
    })
  })
  it('leaves no cell that asks to be filled in, and says on its first sheet what it is', async () => {
    const bytes = (await locked(codes)).files[0]?.bytes ?? new Uint8Array()
    const fills = [...sheetLooks(bytes).values()].flatMap((look) => [...look.fills.values()])
    expect(fills.filter((fill) => /FFF9E5/i.test(fill))).toEqual([])
    const file = await readFile(bytes, 'chot.xlsx')
    if (!file.ok) throw new Error(file.error.message.en)
    expect(file.value.grids[0]?.rows.flat()).toContain('BẢN CHỐT')
    const again = readTemplate(file.value.grids)
    expect(again).toMatchObject({ ok: true, value: { account: { left: [] } } })
  })
})
