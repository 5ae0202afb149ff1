import type { LayoutChoice } from './layout-choice.js'
import type { LogicalSheet } from './logical-sheet.js'
import { hasCodeColumn } from './numbering.js'

/** A column of a sheet that is laid out. */
export interface PlacedColumn {
  readonly kind: 'code' | 'title' | 'maximum' | 'points' | 'blank' | 'evidence' | 'percent' | 'agency' | 'note'
  readonly unit: number
  readonly column: number
}

/** The columns of a sheet in the order of its layout. */
export function placedColumns(sheet: LogicalSheet, choice: LayoutChoice): PlacedColumn[] {
  const single = (kind: PlacedColumn['kind']): PlacedColumn => ({ kind, unit: 0, column: 0 })
  const points = sheet.units.flatMap((_, unit) =>
    Array.from({ length: sheet.columns }, (__, column): PlacedColumn => ({ kind: 'points', unit, column })),
  )
  const head = [...(hasCodeColumn(choice.numbering) ? [single('code')] : []), single('title')]
  const beside: PlacedColumn[] = choice.beside === 'nothing' ? [] : [single(choice.beside)]
  switch (choice.order) {
    case 'usual':
      return [...head, single('maximum'), ...points, ...beside]
    case 'maximum-last':
      return [...head, ...points, single('maximum'), ...beside]
    case 'points-first':
      return [...points, ...head, single('maximum'), ...beside]
    case 'gap':
      return [single('blank'), ...head, single('blank'), single('maximum'), ...points, ...beside]
    case 'remark-between':
      return [...head, single('maximum'), single('note'), ...points, ...beside]
  }
}
