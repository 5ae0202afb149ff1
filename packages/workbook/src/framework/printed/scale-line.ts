import { BULLET, type PrintedOption, printedOption } from './printed-option.js'
import { type PrintedShare, shareInWords } from './share-in-words.js'

/** A line of a scale as printed, with what it says. */
export interface ScaleLine {
  /** As it is quoted: with its mark, and its points where they stand beside it. */
  readonly text: string
  /** `-`, `+`, `a` for «a)», `1` for «1)»; empty where it has none. */
  readonly mark: string
  /** So many points for something. */
  readonly option: PrintedOption | null
  /** A share times the maximum. */
  readonly share: PrintedShare | null
  /** Row of the grid. */
  readonly row: number
}

/** What is known of a line beside its words. */
interface LinePlace {
  readonly row: number
  /** The mark where it stands in a cell of its own. */
  readonly mark?: string
  /** The points where they stand in a cell of their own. */
  readonly points?: number | null
}

/** Reads a line of a scale. */
export function scaleLine(words: string, { row, mark, points = null }: LinePlace): ScaleLine {
  const share = shareInWords(words)
  const text = points === null ? words : `${words}: ${String(points).replace('.', ',')}`
  const option = share && !share.isBare ? null : printedOption(words, points)
  return { text, mark: markOf(mark || words), option, share: option ? null : share, row }
}

/** What a line begins with that is no word. */
function markOf(text: string): string {
  const [sign = ''] = BULLET.exec(text.normalize('NFC')) ?? []
  const mark = sign.replace(/[\s()]/g, '')
  if (/^[–—−-]/.test(mark)) return '-'
  if (/^\d/.test(mark)) return '1'
  return /^\p{L}/u.test(mark) ? 'a' : mark
}
