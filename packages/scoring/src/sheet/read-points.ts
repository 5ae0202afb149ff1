import { fold } from '../values/fold.js'
import { numberReading, parseNumber } from '../values/number.js'
import { type CellValue, isErrorText } from './grid.js'
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
 * What a cell of points says.
 *
 * @param value the cell
 * @param formula its formula, or `null`
 */
export function readPoints(value: CellValue, formula: string | null): Points {
  if (value === null || value === '') return { kind: formula === null || value === '' ? 'blank' : 'uncalculated' }
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { kind: 'number', reading: numberReading(value), stored: 'number' }
      : { kind: 'text' }
  }
  if (isErrorText(value)) return { kind: 'error' }
  return typeof value === 'string' ? ofText(value) : { kind: 'text' }
}

function ofText(value: string): Points {
  const read = parseNumber(value, 'points')
  if (read.ok) return read.value.percent ? { kind: 'text' } : { kind: 'number', reading: read.value, stored: 'text' }
  if (DASH.test(value.trim())) return { kind: 'blank', left: 'not-assessed' }
  if (read.error.kind === 'blank') return { kind: 'blank' }
  const left = LEFT_OUT[fold(value)]
  return left === undefined ? { kind: 'text' } : { kind: 'blank', left }
}
