import { grouped } from '../grouped.js'
import { type Labelled, labelled } from '../labelled-figure.js'
import { printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import { isStep } from '../relations/step.js'
import type { ReportCheck } from '../report-check.js'

/** So large a part of the words must be shared by two mentions of one quantity. */
const SAME = 0.85

/** The same quantity with two values: «110 xã, phường, thị trấn» on one page, 106 on another. */
export const saidTwice: ReportCheck = {
  id: 'said-twice',
  claims: 'same',
  title: { vi: 'Một số liệu có hai giá trị', en: 'One quantity with two values' },
  help: {
    vi: 'Hai chỗ gọi cùng một số liệu bằng cùng lời, cùng năm mà ghi hai giá trị. Xem số nào đúng, hoặc ghi rõ chỗ khác nhau.',
    en: 'Two places name one quantity in the same words for the same year with two values. See which is right, or say where they differ.',
  },
  examples: {
    wrong: 'Toàn tỉnh có 110 xã, phường, thị trấn.\nToàn tỉnh có 106 xã, phường, thị trấn thực hiện sắp xếp.',
    right: 'Toàn tỉnh có 110 xã, phường, thị trấn.\nĐã sắp xếp 106 xã, phường, thị trấn.',
  },
  run({ sentences, cues }) {
    // A gain or loss is never the quantity itself.
    const all = sentences
      .flatMap(({ figures }) => figures)
      .flatMap((figure) => (isStep(figure, cues) ? [] : (labelled(figure) ?? [])))
    return grouped(all, ({ key }) => key).flatMap(inGroup)
  },
}

/** Of what may be one quantity the first is compared with each other one. */
function inGroup(mentions: readonly Labelled[]): Question[] {
  const asked = new Set<Labelled>()
  return mentions.flatMap((first, at) => {
    if (asked.has(first)) return []
    const other = mentions.slice(at + 1).find((each) => isSame(first, each) && each.figure.value !== first.figure.value)
    if (!other) return []
    asked.add(other)
    const words = { one: shown(first), other: shown(other) }
    return [
      ask('said-twice', [first.figure.sentence, other.figure.sentence], DIFFERS, words, [first.figure, other.figure]),
    ]
  })
}

const DIFFERS = {
  vi: 'Cùng một số liệu, một chỗ ghi {one}, chỗ khác ghi {other}. Số nào đúng?',
  en: 'One quantity is {one} in one place and {other} in another. Which is right?',
}

const shown = ({ figure }: Labelled) =>
  figure.kind === 'share' ? `${printedPercent(figure)}%`.replace('.', ',') : `${figure.text} ${figure.unit}`.trim()

/** Words that tell one quantity from another of its kind. */
const TELLS_APART = new Set('tinh huyen xa so nganh dung tre truoc qua han moi cu nam nu mot hai ba bon'.split(' '))

function isSame(a: Labelled, b: Labelled): boolean {
  // Within a paragraph the words that tell them apart may stand further off.
  if (a.figure.sentence.line === b.figure.sentence.line) return false
  const apart = [...a.words, ...b.words].filter((word) => !(a.words.has(word) && b.words.has(word)))
  if (apart.some((word) => TELLS_APART.has(word))) return false
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return shared >= Math.max(a.words.size, b.words.size) * SAME
}
