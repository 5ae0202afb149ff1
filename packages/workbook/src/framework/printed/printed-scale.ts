import type { PrintedOption } from './printed-option.js'
import type { ScaleLine } from './scale-line.js'
import { isLabel } from './scale-lines.js'
import type { PrintedShare } from './share-in-words.js'

/** The scale of a criterion: what each of its lines says. */
export interface PrintedScale {
  readonly options: readonly PrintedOption[]
  readonly shares: readonly PrintedShare[]
  /** Lines that give no points. */
  readonly other: readonly string[]
  /** The lines as printed. */
  readonly quote: string
}

/**
 * What the lines of a scale say. An option of more points than the maximum is none of it.
 *
 * @param maximum the maximum of the criterion; `null` where it is not known
 */
export function scaleOf(lines: readonly ScaleLine[], maximum: number | null): PrintedScale {
  const fits = ({ option }: ScaleLine) => option !== null && (maximum === null || option.points <= maximum)
  const quote = lines.map(({ text }) => text).join('\n')
  const shares = lines.flatMap(({ share }) => share ?? [])
  return {
    options: lines.filter(fits).flatMap(({ option }) => option ?? []),
    shares,
    other: lines.filter((line) => !fits(line) && line.share === null && !isLabel(line.text)).map(({ text }) => text),
    quote,
  }
}
