import { describe, expect, it } from 'vitest'
import { type LayoutChoice, layoutChoice, plainLayout } from '../testing/layouts/layout-choice.js'
import { logicalSheet } from '../testing/layouts/logical-sheet.js'
import { plantError } from '../testing/layouts/planted.js'
import { Random } from '../testing/layouts/random.js'
import { toldSheet } from '../testing/layouts/told-findings.js'
import { writeLayout } from '../testing/layouts/write-layout.js'

/** Layouts that are tried; `LAYOUTS=5000 npx vitest run src/reading/layouts.test.ts` tries more. */
const LAYOUTS = Number(process.env.LAYOUTS ?? 300)

/** A sheet in a layout, both chosen by a seed. */
function chosen(seed: number) {
  const random = new Random(seed)
  const units = random.pick([0, 0, 0, 2, 4])
  const columns = units > 0 && random.chance(0.4) ? 1 : 2
  const sheet = logicalSheet(random, units, columns)
  const choice = layoutChoice(random)
  return { sheet, choice, random }
}

/** Without codes and indentation the sums are all that tells the tree: a wrong one may leave several trees. */
const provable = ({ numbering }: LayoutChoice): Partial<LayoutChoice> =>
  numbering === 'none' ? { numbering: 'none-indented' } : {}

describe('one sheet in many layouts', { timeout: 300_000 }, () => {
  it(`is the same tree with the same totals and no finding of points in each of ${LAYOUTS}`, () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= LAYOUTS; seed += 1) {
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

  it('has the same findings for the same planted error in each layout, and one at least', () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= LAYOUTS; seed += 1) {
      const { sheet, choice, random } = chosen(seed)
      const planted = plantError(sheet, random)
      const plain = toldSheet(writeLayout(planted.sheet, { ...plainLayout, totals: 'none', fields: choice.fields }))
      const told = toldSheet(writeLayout(planted.sheet, { ...choice, totals: 'none', ...provable(choice) }))
      const isShown = JSON.stringify(plain.findings) === JSON.stringify(told.findings)
      if (!isShown) wrong.push(`${seed} ${planted.what} ${Object.values(choice).join(' ')}`)
    }
    expect(wrong).toEqual([])
  })
})
