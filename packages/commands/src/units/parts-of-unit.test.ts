import { describe, expect, it } from 'vitest'
import { rank } from '../commands/rank.js'
import { context, filesOf, textFile } from '../testing/command-run.js'
import { isNamedByField } from './parts-of-unit.js'

const ranked = async (name: string, lines: readonly string[]) => {
  const outcome = await rank.run({ from: filesOf(textFile(name, lines.join('\n'))) }, context)
  if (!outcome.ok) throw new Error('refused')
  return outcome.value.report.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.filter(({ cells }) => cells[0] === '1').map(({ cells }) => cells.slice(1, 3))
      : [],
  )
}

const HEADER = 'STT;Tiêu chí;Điểm tối đa;Tự chấm'

describe('parts of one unit', () => {
  it('are ranked as the unit that they are of', async () => {
    const rows = [
      HEADER,
      '1;Kế hoạch;60;50',
      ';Cộng phần A;60;50',
      '',
      HEADER,
      '1;Việc riêng;40;30',
      ';Cộng phần B;40;30',
      ';TỔNG HAI PHẦN;100;80',
    ]
    expect(await ranked('Xã A.csv', rows)).toEqual([['Xã A', '80']])
  })
  it('the header of a table is no unit', async () => {
    const rows = [
      'SỞ DU LỊCH: TỰ CHẤM CHỈ SỐ CCHC 2022',
      'STT;Tiêu chí;Điểm tối đa;Sở tự chấm',
      '1;Kế hoạch;10;8',
      ';Tổng;10;8',
    ]
    expect(await ranked('bang.csv', rows)).toEqual([['SỞ DU LỊCH', '80']])
  })
  it.each(['LV1', 'LVA', 'Lĩnh vực 3', 'Phần II', 'lv_2'])('%s is named by a field', (name) => {
    expect(isNamedByField(name)).toBe(true)
  })
  it.each(['Sở Y tế', 'Phường 3', 'Lạc Vệ', 'Mục lục', 'TH'])('%s is not', (name) => {
    expect(isNamedByField(name)).toBe(false)
  })
})
