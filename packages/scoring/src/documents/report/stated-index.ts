import { parseNumber } from '../../values/number.js'
import type { ReadSentence } from './read-report.js'
import type { Sentence } from './sentences.js'

/** What a sentence says of an index as a whole. */
export interface StatedIndex {
  readonly index: 'par' | 'papi' | 'sipas' | 'pci'
  /** As people call it. */
  readonly name: string
  readonly year: number | null
  readonly points: number
  readonly rank: number | null
  readonly sentence: Sentence
}

const NAMES: readonly (readonly [StatedIndex['index'], string, RegExp])[] = [
  ['papi', 'PAPI', /PAPI/u],
  ['sipas', 'SIPAS', /SIPAS|Chỉ số hài lòng/iu],
  ['pci', 'PCI', /\bPCI\b/u],
  ['par', 'PAR INDEX', /PAR[ -]?INDEX|Chỉ số (?:CCHC|cải cách hành chính)/iu],
]
/** «đạt tổng điểm 46,08», «đạt 68.14/97.5 điểm»: points of the whole. */
const CAME_TO = /(?:đạt|là|được)\s+(?:tổng điểm |số điểm |tổng số )?(\d{1,3}[.,]\d{1,5})(?![\d%])(?!\s*%)/iu
const RANK = /(?:xếp|đứng)\s+(?:hạng\s+|vị trí\s+)?(?:thứ\s+)?(\d{1,2})\s*\/\s*\d{2}/iu
const YEAR = /(?<![\d/])(20\d\d)(?![\d/])/gu
/** What is only a part of the index, or somebody else's. */
const PART =
  /lĩnh vực|thành phần|nội dung|tiêu chí|trung bình|bình quân|thẩm định|điều tra|mục tiêu|phấn đấu|của (?:sở|huyện|các)/iu

/** The points and the rank of an index that a sentence gives, or `null`. */
export function indexStated({ sentence }: ReadSentence): StatedIndex | null {
  const { text } = sentence
  const points = CAME_TO.exec(text)
  if (!points) return null
  const before = text.slice(0, points.index)
  const named = NAMES.map(([index, name, pattern]) => ({ index, name, at: lastAt(before, pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0]
  const read = parseNumber(points[1] ?? '', 'points')
  if (!named || !read.ok || PART.test(before.slice(named.at))) return null
  const years = [...before.matchAll(YEAR)].map(([year]) => Number(year))
  const rank = RANK.exec(text.slice(points.index))?.[1]
  return {
    index: named.index,
    name: named.name,
    year: years.at(-1) ?? null,
    points: read.value.value,
    rank: rank === undefined ? null : Number(rank),
    sentence,
  }
}

function lastAt(text: string, pattern: RegExp): number {
  let at = -1
  for (const found of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) at = found.index
  return at
}
