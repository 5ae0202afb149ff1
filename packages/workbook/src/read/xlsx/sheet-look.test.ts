import { builtinFramework } from '@parscore/scoring'
import { describe, expect, it } from 'vitest'
import { emptyFilling } from '../../template/filling.js'
import { buildTemplate } from '../../template/template.js'
import { sheetLooks } from './sheet-look.js'

const framework = builtinFramework('par-2018')
if (!framework) throw new Error('no par-2018')

describe('what the score sheet of a template shows and allows', async () => {
  const bytes = await buildTemplate({ framework, year: 2018, unit: '', part: null, filling: emptyFilling })
  const look = sheetLooks(bytes).get('Bảng chấm')
  it('its cells to fill in are yellow and open, its formulas are closed', () => {
    expect([look?.fills.get('H8'), look?.isLocked('H8')]).toEqual(['#FFF9E5', false])
    expect([look?.isLocked('J8'), look?.isLocked('A8')]).toEqual([true, true])
  })
  it('its helpers are hidden', () => {
    expect(look?.hiddenCols.size).toBe(4)
  })
  it('what may be said of an assessment is offered', () => {
    expect(look?.choicesOf('E8')).toEqual(['Có', 'Không đánh giá'])
    expect(look?.choicesOf('H8')).toEqual([])
  })
})

it('a file of another kind shows nothing', () => {
  expect(sheetLooks(new TextEncoder().encode('Mã;Tiêu chí')).size).toBe(0)
})
