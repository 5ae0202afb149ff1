import { sum } from '../../../values/decimal.js'
import { between, printedNumbers, type StatedFigure, wordsBefore, wordsBehind } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph, ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { roleIn } from '../roles.js'
import { countsKindred } from '../units.js'

/** «Nguyên nhân trễ hạn: …», «Độ tuổi: …»: what everything is divided by. */
const LABEL = /^(?:[-–+]\s*)?([^\d:;.]{3,60}):\s*[^:;.]{0,50}$/u
const DIVIDES =
  /cơ cấu|độ tuổi|giới tính|trình độ|nguyên nhân|phân loại|xếp loại|chia (?:ra|theo)|phân theo|trong đó|(?:^|\s)theo\s/iu
const FEWEST = 2
/** A list further from every figure before it is rather of something else. */
const NEAR = 0.4

/** «419 hồ sơ trễ hạn. Nguyên nhân trễ hạn: do phối hợp 288, do công chức 92, do phần mềm 39»: a list with a label of its own. */
export const partsOfLabel: ReportCheck = {
  id: 'parts-of-label',
  claims: 'sum',
  title: {
    vi: 'Danh sách chia theo loại không bằng tổng đã nêu',
    en: 'A divided list does not make the total before it',
  },
  help: {
    vi: 'Cộng các số sau nhãn («Nguyên nhân», «Cơ cấu», «Độ tuổi») và so với tổng nêu trước đó trong đoạn.',
    en: 'Add the figures behind the label (“Nguyên nhân”, “Cơ cấu”, “Độ tuổi”) and compare the total before it in the paragraph.',
  },
  examples: {
    wrong:
      'Có 419 hồ sơ bị trễ. Nguyên nhân: do cơ quan phối hợp 288 hồ sơ, do công chức 29 hồ sơ, do phần mềm 39 hồ sơ.',
    right:
      'Có 419 hồ sơ bị trễ. Nguyên nhân: do cơ quan phối hợp 288 hồ sơ, do công chức 92 hồ sơ, do phần mềm 39 hồ sơ.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

const inParagraph = ({ read }: ReadParagraph): Question[] =>
  read.flatMap((each, at) => {
    const before = read.slice(0, at).flatMap(({ figures }) => figures)
    return before.length === 0 ? [] : inSentence(each, before)
  })

function inSentence({ sentence, figures }: ReadSentence, before: readonly StatedFigure[]): Question[] {
  const [first] = figures
  const label = first && LABEL.exec(sentence.text.slice(0, first.at))?.[1]
  if (!first || label === undefined || !DIVIDES.test(label)) return []
  const parts = listFrom(figures)
  const added = sum(parts.map(({ value }) => value))
  const wholes = before.filter((each) => each.kind !== 'share' && countsKindred(each, first))
  const values = wholes.flatMap(printedNumbers)
  const role = roleIn(label)
  const meant =
    (role && wholes.findLast((each) => roleIn(wordsAround(each)) === role)) ??
    wholes.findLast(({ value }) => Math.abs(added - value) <= value * NEAR)
  if (parts.length < FEWEST || !meant || values.includes(added)) return []
  if (Math.abs(added - meant.value) > meant.value * NEAR) return []
  const words = { label, parts: parts.map(({ text }) => text).join(' + '), added, total: meant.text }
  return [ask('parts-of-label', [sentence, meant.sentence], DIFFERS, words, [meant, ...parts])]
}

const DIFFERS = {
  vi: '«{label}»: {parts} cộng lại {added}, tổng nêu trước là {total}. Có đúng không?',
  en: '“{label}”: {parts} add up to {added}, the total before is {total}. Is that right?',
}

/** The counts of one depth from the first to the last, without another label between. */
function listFrom(figures: readonly StatedFigure[]): StatedFigure[] {
  const counts = figures.filter(({ kind, depth }) => kind === 'count' && depth === figures[0]?.depth)
  const end = counts.findIndex((each, at) => at > 0 && /:/u.test(between(counts[at - 1] ?? each, each)))
  return end < 0 ? counts : counts.slice(0, end)
}

const wordsAround = (figure: StatedFigure): string => `${wordsBefore(figure)} ${wordsBehind(figure)}`
