import { fold } from '../../values/fold.js'
import type { Annex, AnnexRow } from './annex.js'

/** A row of an annex with those directly below it. */
export interface RowWithParts {
  readonly row: AnnexRow
  readonly below: readonly AnnexRow[]
  /** Whether the form says that the rows below are of this one: «Trong đó», a dash, a letter. */
  readonly isSaid: boolean
}

const AMONG = /^(?:[-–+*•]\s*)?trong đó/iu
const BULLET = /^[-–+*•]/u
const LETTER = /^[a-zđ]\s*[).]?$/u

interface Place {
  readonly row: AnnexRow
  readonly depth: number
  readonly below: AnnexRow[]
  isSaid: boolean
}

/**
 * The rows of an annex with the rows directly below each: by their numbers, by letters under a number, by dashes and «Trong đó»,
 * as forms mark what is a part of the row above.
 */
export function rowsBelow({ rows }: Annex): readonly RowWithParts[] {
  const places: Place[] = []
  const open: Place[] = []
  for (const row of rows) {
    const depth = depthOf(row, open)
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const above = open.at(-1)
    const place = { row, depth, below: [], isSaid: false }
    if (above && isUnder(row, above.row)) {
      above.below.push(row)
      above.isSaid ||= row.printed === ''
    }
    places.push(place)
    // «Trong đó:» alone is no row of its own.
    if (!(AMONG.test(row.title) && row.figure.kind === 'blank')) open.push(place)
  }
  return places.filter(({ below }) => below.length > 0)
}

/** Groups stand above numbers, numbers by their length, letters below numbers, dashes below letters. */
function depthOf(row: AnnexRow, open: readonly Place[]): number {
  const { printed } = row
  if (printed !== '') return /^\d/.test(printed) ? 1 + printed.split('.').length : 1
  const mark = row.codeCell.text.trim()
  const numbered = open.findLast((place) => place.row.printed !== '')?.depth ?? 0
  if (LETTER.test(mark)) return numbered + 0.25
  return numbered + (row.title.startsWith('+') || mark === '+' ? 0.75 : 0.5)
}

/** A number goes on that of the row above; a row without one is marked as a part, or follows one that is. */
function isUnder({ printed, title, codeCell }: AnnexRow, above: AnnexRow): boolean {
  if (printed !== '') return above.printed !== '' && printed.startsWith(`${above.printed}.`)
  const mark = codeCell.text.trim()
  return (
    LETTER.test(mark) || BULLET.test(mark) || AMONG.test(mark) || BULLET.test(title) || AMONG.test(title) || mark === ''
  )
}

/** Whether a row says that it is a part of the one above. */
export const isAmong = ({ title }: AnnexRow): boolean => AMONG.test(title)

/** What a row is called without what marks it as a part. */
export const bareTitle = ({ title }: AnnexRow): string =>
  title.replace(/^(?:[-–+*•]\s*)?trong đó\s*[:,]?\s*/iu, '').replace(/^[-–+*•]\s*/u, '')

/** The count of a row; a share or a blank is none. */
export const countIn = ({ figure, unit, title }: AnnexRow): number | null =>
  figure.kind === 'number' && !figure.isShare && !unit.includes('%') && !fold(title).startsWith('ty le')
    ? figure.value
    : null

/** Whether a row is a share, which adds up with no counts. */
export const isShareRow = ({ figure, unit, title }: AnnexRow): boolean =>
  unit.includes('%') || fold(title).startsWith('ty le') || (figure.kind === 'number' && figure.isShare)
