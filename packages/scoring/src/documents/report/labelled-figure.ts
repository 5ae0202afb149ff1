import { fold } from '../../values/fold.js'
import { type StatedFigure, wordsBefore, wordsBehind } from './figures.js'

/** A figure with the words that name its quantity. */
export interface Labelled {
  readonly figure: StatedFigure
  /** Kind, unit and the years that it is of: only figures of one key can be one quantity. */
  readonly key: string
  readonly words: ReadonlySet<string>
}

/** Words that name no quantity. */
const EMPTY = new Set(
  'co la cua va cac nhung duoc da voi trong tai ve theo cho den nay hien nay thi do o nhu so trong nam thuc hien'.split(
    ' ',
  ),
)
/** The inventory of a province: all there is of a kind of unit. */
const WHOLE_PROVINCE = /(?:toàn tỉnh|trên địa bàn tỉnh|cả tỉnh|toàn thành phố)\s+(?:hiện\s+)?có\s*$/iu
const TERRITORY =
  /^(?:xã|phường|thị trấn|huyện|thị xã|thành phố)(?:,?\s*(?:và\s*)?(?:xã|phường|thị trấn|huyện|thị xã|thành phố))*/iu
/** A quantity is named by so many words at least. */
const FEWEST = 5
const YEAR = /(?:19|20)\d\d/g

/**
 * A figure with the words that name its quantity; `null` where they are too few to tell it from another.
 *
 * Words stand between the mark of punctuation before the figure and the one behind it, numbers left out.
 */
export function labelled(figure: StatedFigure): Labelled | null {
  if (figure.kind === 'fraction') return null
  const { sentence, at, text, kind } = figure
  const lead = sentence.text.slice(Math.max(0, at - 40), at)
  const territory = TERRITORY.exec(sentence.text.slice(at + text.length).trimStart())?.[0]
  if (WHOLE_PROVINCE.test(lead) && territory !== undefined)
    return { figure, key: `territory ${fold(territory)}`, words: new Set(['territory']) }
  const years = sentence.text.match(YEAR)?.sort().join(' ') ?? ''
  const words = new Set([...content(wordsBefore(figure, 100)), ...content(wordsBehind(figure))])
  if (words.size < FEWEST) return null
  return { figure, key: `${kind} ${fold(figure.unit).split(' ')[0]} ${years}`, words }
}

const content = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY.has(word))
