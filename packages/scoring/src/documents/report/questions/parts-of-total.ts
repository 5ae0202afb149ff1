import { sentence as worded } from '../../../text.js'
import { difference, sum } from '../../../values/decimal.js'
import type { StatedFigure } from '../figures.js'
import { inText, type Question } from '../question.js'

const PARTS_FOLLOW = /trong đó|cụ thể|bao gồm|gồm|chia ra/iu
const ALL_FOLLOW = /cụ thể|gồm|chia ra/iu
/** Parts that miss their total by more are rather not its parts. */
const NEAR = 0.2

/** «48 trường hợp, trong đó khối hành chính 05, khối sự nghiệp 17…»: do the parts add up to the total? */
export function partsOfTotal(figures: readonly StatedFigure[]): Question[] {
  const counts = figures.filter(({ kind }) => kind === 'count')
  return counts.flatMap((total, index) => {
    const next = counts[index + 1]
    if (!next || total.value < 3) return []
    const between = total.sentence.text.slice(total.at, next.at)
    if (!PARTS_FOLLOW.test(between) || /[.;]\s/.test(between.replace(PARTS_FOLLOW, ''))) return []
    const parts = partsBehind(counts.slice(index + 1), total)
    const added = sum(parts.map(({ value }) => value))
    const gap = difference(added, total.value)
    if (parts.length < 2 || gap === 0 || Math.abs(gap) > total.value * NEAR) return []
    // «Trong đó» may name only some of the parts.
    if (gap < 0 && !ALL_FOLLOW.test(between)) return []
    const text = worded(
      {
        vi: '{parts} cộng lại {added}, báo cáo ghi {total}. Có đúng không?',
        en: '{parts} add up to {added}, the report says {total}. Is that right?',
      },
      { parts: parts.map((part) => part.text).join(' + '), added, total: total.text },
    )
    return [{ id: 'parts-of-total', line: total.sentence.line, text, places: [inText(total.sentence)] }]
  })
}

/**
 * Figures of the same depth of brackets, or of the bracket that opens behind the total. What a long sentence counts behind a
 * semicolon once they have reached it is something else.
 */
function partsBehind(counts: readonly StatedFigure[], total: StatedFigure): StatedFigure[] {
  const depth = counts[0]?.depth ?? total.depth
  if (depth < total.depth) return []
  const end = counts.findIndex((each) => each.depth < depth)
  const parts: StatedFigure[] = []
  let added = 0
  for (const each of counts.slice(0, end < 0 ? undefined : end)) {
    if (each.depth !== depth) continue
    const last = parts.at(-1)
    if (last && added >= total.value && total.sentence.text.slice(last.at, each.at).includes(';')) break
    parts.push(each)
    added = sum([added, each.value])
  }
  return parts
}
