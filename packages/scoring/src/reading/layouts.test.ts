import { describe, expect, it } from 'vitest'
import { layoutChoice, plainLayout } from '../testing/layouts/layout-choice.js'
import { logicalSheet } from '../testing/layouts/logical-sheet.js'
import { Random } from '../testing/layouts/random.js'
import { toldSheet } from '../testing/layouts/told-findings.js'
import { writeLayout } from '../testing/layouts/write-layout.js'

/** Layouts that are tried, and the seed of the first; `npm run layouts` tries thousands. */
const LAYOUTS = Number(process.env.LAYOUTS ?? 300)
const FROM = Number(process.env.LAYOUTS_FROM ?? 1)

/** A sheet in a layout, both chosen by a seed. */
function chosen(seed: number) {
  const random = new Random(seed)
  const units = random.pick([0, 0, 0, 2, 4])
  const columns = units > 0 && random.chance(0.4) ? 1 : 2
  const sheet = logicalSheet(random, units, columns)
  const choice = layoutChoice(random)
  return { sheet, choice }
}

describe('one sheet in many layouts', { timeout: 1_800_000 }, () => {
  it(`is the same tree with the same totals and no finding of points in each of ${LAYOUTS}`, () => {
    const wrong: string[] = []
    for (let seed = FROM; seed < FROM + LAYOUTS; seed += 1) {
      const { sheet, choice } = chosen(seed)
      const plain = toldSheet(writeLayout(sheet, { ...plainLayout, fields: choice.fields }))
      const told = toldSheet(writeLayout(sheet, choice))
      const differs = (['tree', 'totals', 'findings'] as const).filter(
        (part) => JSON.stringify(told[part]) !== JSON.stringify(plain[part]),
      )
      if (differs.length > 0) wrong.push(`${seed} ${differs.join('+')} ${Object.values(choice).join(' ')}`)
    }
    expect(wrong).toEqual([])
  })
})
