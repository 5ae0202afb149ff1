import { addressOf } from '../sheet/grid.js'
import type { ScoreRow, ScoreSheet } from '../sheet/score-sheet.js'
import { sentence, type Text } from '../text.js'
import { fold } from '../values/fold.js'

/** What the office itself wrote beside a row that lost points. */
export interface SaidCause {
  /** As it stands. */
  readonly text: string
  /** The cell that it stands in, such as `F12`. */
  readonly cell: string
}

/** Columns in which an office says why: «Nguyên nhân», «Lý do» first, then «Giải trình», then «Ghi chú». */
const COLUMNS: readonly RegExp[] = [/nguyen nhan|ly do/, /giai trinh|explanation/, /ghi chu|note/]
/** Letters of a cell that are quoted. */
const LONGEST = 300

/** What a row says about its points; `null` where its columns of words are empty or hold numbers only. */
export function saidCause({ wordColumns }: ScoreSheet, row: ScoreRow): SaidCause | null {
  for (const pattern of COLUMNS)
    for (const [place, column] of wordColumns.entries()) {
      const text = (row.words[place] ?? '').trim()
      const isWhy = (column.role === 'explanation' || column.role === 'note') && pattern.test(fold(column.name))
      // A mark or a number says nothing of why.
      if (isWhy && /\p{L}{2}/u.test(text))
        return { text: shortened(text), cell: addressOf(row.titleCell.row, column.col) }
    }
  return null
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** The words of the office, said to be its own. */
export const saidCauseText = ({ text, cell }: SaidCause): Text => sentence(SAID, { text, cell })

const SAID: Text = {
  vi: 'Đơn vị ghi (ô {cell}): «{text}».',
  en: 'The office writes (cell {cell}): “{text}”.',
}
