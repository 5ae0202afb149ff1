import { expect, it } from 'vitest'
import { context, fileOf } from '../testing/command-run.js'
import { smallTemplate } from '../testing/small-template.js'
import { split } from './split.js'

const splitUp = async (agencies: Readonly<Record<string, string>>) => {
  const rows = Object.entries(agencies).map(([code, agency]) => [code, { agency }] as const)
  const file = fileOf('bang.xlsx', await smallTemplate(Object.fromEntries(rows)))
  const outcome = await split.run({ file, folder: 'cac-don-vi' }, context)
  if (!outcome.ok) throw new Error(outcome.error.vi)
  return outcome.value
}

it('says which criteria nobody is named for, and what to do', async () => {
  const { report } = await splitUp({ 1: 'Sở Nội vụ', 2: 'Sở Nội vụ' })
  const text = '3 tiêu chí chưa ghi đơn vị chủ trì, nằm ở tệp «chua-giao-don-vi.xlsx»'
  expect(report).toEqual([{ kind: 'note', text: expect.stringContaining(text) }])
})

it('asks whether an abbreviation is the agency that stands beside it in full', async () => {
  const { report, files } = await splitUp({ 1: 'STP', 2: 'Sở Tư pháp', 3: 'STP', 4: 'STP', 5: 'STP' })
  expect(files).toHaveLength(2)
  expect(report).toEqual([
    { kind: 'note', text: expect.stringContaining('«STP» và «Sở Tư pháp» có phải một đơn vị không?') },
  ])
})

it('makes one workbook for an agency in other capitals or with other marks', async () => {
  const all = { 1: 'Phòng Văn hoá - Xã hội', 2: 'phòng văn hóa xã hội', 3: 'Phòng Văn hóa và Xã hội' }
  const { report, files } = await splitUp({ ...all, 4: all[1], 5: all[1] })
  expect(files.map(({ name }) => name)).toEqual(['phong-van-hoa-xa-hoi.xlsx'])
  expect(report).toEqual([])
})
