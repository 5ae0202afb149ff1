import { fold } from '../values/fold.js'
import { isCountable, numberReading, parseNumber } from '../values/number.js'
import { type CellValue, isErrorText } from './grid.js'
import { doubtIn, percentDoubt, shownPercentDoubt } from './points-doubt.js'
import type { Points } from './score-sheet.js'

/** Words of a cell of points that say it was left out, folded: not assessed, or not applicable. */
const LEFT_OUT: Readonly<Record<string, 'not-assessed' | 'not-applicable'>> = {
  'khong danh gia': 'not-assessed',
  'khong cham': 'not-assessed',
  'khong cham diem': 'not-assessed',
  'chua danh gia': 'not-assessed',
  'chua cham': 'not-assessed',
  'k danh gia': 'not-assessed',
  kdg: 'not-assessed',
  kd: 'not-assessed',
  x: 'not-assessed',
  'khong ap dung': 'not-applicable',
  'khong phat sinh': 'not-applicable',
  'khong thuoc doi tuong': 'not-applicable',
  kad: 'not-applicable',
  'n a': 'not-applicable',
  na: 'not-applicable',
}
/** A dash in a cell of points: nothing was given there. */
const DASH = /^[-–—−]+$/

/**
 * Whether a text in a cell of points says that nothing was scored there: «Không đánh giá», «KĐG», «không áp dụng», «x», «–».
 *
 * @example saysNoPoints('KĐG') // true
 */
export const saysNoPoints = (text: string): boolean => DASH.test(text.trim()) || LEFT_OUT[fold(text)] !== undefined

/**
 * What a cell of points says.
 *
 * @param value the cell
 * @param formula its formula, or `null`
 * @param isShare whether the file shows the number as a percentage
 */
export function readPoints(value: CellValue, formula: string | null, isShare: boolean): Points {
  if (value === null || value === '') return { kind: formula === null || value === '' ? 'blank' : 'uncalculated' }
  if (typeof value === 'number') {
    if (isShare) return { kind: 'text', doubt: shownPercentDoubt(value) }
    return isCountable(value) ? { kind: 'number', reading: numberReading(value), stored: 'number' } : { kind: 'text' }
  }
  if (isErrorText(value)) return { kind: 'error' }
  return typeof value === 'string' ? ofText(value) : { kind: 'text' }
}

function ofText(value: string): Points {
  const read = parseNumber(value, 'points')
  if (read.ok && read.value.percent) return { kind: 'text', doubt: percentDoubt(read.value) }
  if (read.ok) return { kind: 'number', reading: read.value, stored: 'text' }
  if (DASH.test(value.trim())) return { kind: 'blank', left: 'not-assessed' }
  if (read.error.kind === 'blank') return { kind: 'blank' }
  const left = LEFT_OUT[fold(value)]
  if (left !== undefined) return { kind: 'blank', left }
  const doubt = doubtIn(value)
  return doubt ? { kind: 'text', doubt } : { kind: 'text' }
}
