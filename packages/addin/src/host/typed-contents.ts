import { fold } from '@parscore/scoring'
import type { SheetLook } from '@parscore/workbook'
import type { CellContent } from './cell-content.js'
import type { Draft } from './draft.js'

/** What was entered, and above it what stands in a field. */
export function withTyping(
  typed: Draft['typed'],
  sheet: number | undefined,
  content: CellContent | undefined,
): Draft['typed'] {
  if (sheet === undefined || !content) return typed
  const own = typed.find((each) => each.sheet === sheet)?.contents ?? []
  const contents = [...own.filter(({ cell }) => cell !== content.cell), content]
  return [...typed.filter((each) => each.sheet !== sheet), { sheet, contents }]
}

/** What was typed without marks or in capitals, as the list of its cell spells it: formulas compare with that. */
export function asOffered(contents: readonly CellContent[], look: SheetLook | undefined): readonly CellContent[] {
  if (!look) return contents
  return contents.map((content) => {
    const { cell, value } = content
    if (typeof value !== 'string') return content
    const offered = look.choicesOf(cell).filter((choice) => fold(choice) === fold(value))
    return offered.length === 1 && offered[0] !== undefined ? { ...content, value: offered[0] } : content
  })
}
