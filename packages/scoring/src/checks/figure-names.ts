import type { Text } from '../text.js'

/** What the numbers of a finding are called. */
export interface FigureNames {
  readonly found: Text
  readonly expected: Text
  /** What `difference` is called, and whether it is shown as the size of a loss or with its sign. */
  readonly difference: { readonly name: Text; readonly shown: 'signed' | 'loss' }
}

const STANDS: Text = { vi: 'Ghi', en: 'Stands' }
const GAP = { name: { vi: 'Lệch', en: 'Difference' }, shown: 'signed' } as const

/** What stands there beside something else, which is named. */
const stands = (expected: Text): FigureNames => ({ found: STANDS, expected, difference: GAP })

/** What stands there beside what was computed. */
export const COMPUTED = stands({ vi: 'Tính ra', en: 'Computed' })

/** What stands there beside the most that there can be. */
export const MAXIMUM = stands({ vi: 'Tối đa', en: 'Maximum' })

/** What stands there beside what another place says. */
export const besideWhat = (vi: string, en: string): FigureNames => stands({ vi, en })

/** Points with the maximum that was missed: a loss, which is no mistake of the sheet. */
export const LOSS: FigureNames = {
  found: { vi: 'Đạt', en: 'Got' },
  expected: { vi: 'Tối đa', en: 'Maximum' },
  difference: { name: { vi: 'Mất', en: 'Lost' }, shown: 'loss' },
}

/** Two numbers of the same standing. */
export const two = (found: Text, expected: Text): FigureNames => ({ found, expected, difference: GAP })
