import type { StatedFigure } from '../../figures.js'
import type { ReadReport } from '../../read-report.js'
import type { Claim } from './claim.js'
import { placesOf } from './nearby.js'

/** «Quý I năm 2023», «năm 2021», «cùng kỳ»; what is compared with such a time is of the report's own («so với năm 2021, số văn bản tăng 8»). */
const TIME =
  /(?<!so với |so |bằng |hơn |của |từ |đến )(?:cùng kỳ(?: năm (?:\d{4}|trước|ngoái))?|(?:năm|quý|kỳ|tháng) (?:trước|ngoái)(?! chuyển)|quý (?:[IVX]+|\d)(?:(?:\/|,? năm )\d{4})?(?![\p{L}\d])|năm (?:19|20)\d\d)/giu
/** «như vậy năm nay», «quý này»: the report's own time again. */
const NOW = /(?:năm|quý|kỳ) (?:nay|này)|hiện nay|đến nay/iu
const CLAUSE = /.*[;.]\s/su

/** Another time than the report's that a figure is said to be of, by the words of its clause; `null` where it is of none. */
function otherTimeOf({ sentence, at, depth }: StatedFigure, { head }: ReadReport): string | null {
  const clause = outsideOfClosed(sentence.text.slice(0, at).replace(CLAUSE, ''), depth)
  const named = [...clause.matchAll(TIME)].at(-1)
  if (!named || NOW.test(clause.slice(named.index))) return null
  const time = named[0].toLowerCase()
  const isOwn = head.title.some(({ text }) => text.toLowerCase().includes(time))
  return isOwn ? null : time
}

/** What stands in brackets that are closed again says nothing of what stands behind them. */
const outsideOfClosed = (text: string, depth: number): string => (depth > 0 ? text : text.replace(/\([^()]*\)/gu, ' '))

/**
 * Whether figures that should belong together are of several times: one says of which other time it is, and those before it are of the
 * report's own. The parts of a sum may each be of a year of their own.
 */
export function isOfOtherTime(claim: Claim, figures: readonly StatedFigure[], report: ReadReport): boolean {
  if (!TOGETHER.includes(claim)) return false
  const places = placesOf(report.sentences)
  const place = ({ sentence }: StatedFigure) => places.get(sentence) ?? 0
  const inOrder = [...figures].sort((a, b) => place(a) - place(b) || a.at - b.at)
  const [first = null, ...later] = inOrder.map((figure) => otherTimeOf(figure, report))
  if (first !== null) return false
  // What a share is set against may be of an earlier time, «bằng 117% so với cùng kỳ (50,1)»; then it says so of itself.
  if (claim === 'share') return inOrder.some(({ kind }, at) => kind === 'share' && at > 0 && later[at - 1] !== null)
  if (claim === 'rest') return later.some((time) => time !== null)
  return later.length > 1 && later.every((time) => time !== null && time === later[0])
}

/** Claims of figures of one time. */
const TOGETHER: readonly Claim[] = ['sum', 'share', 'rest']
