import type { FrameworkNode } from '../framework/framework.js'
import type { PointsCell, RowKind, SheetCell } from './score-sheet.js'

/** A row while the tree is built. */
export interface Draft {
  position: number
  kind: RowKind
  code: string
  assigned: boolean
  repeats?: string
  codeCell: SheetCell
  title: string
  folded: string
  titleCell: SheetCell
  node: FrameworkNode | null
  parent: Draft | null
  children: Draft[]
  cells: readonly PointsCell[]
  words: readonly string[]
  inputs: readonly SheetCell[]
  beside: 'bonus' | 'penalty' | null
  scope: Draft | null
  addends: readonly Draft[] | null
  isGroup: boolean
}
