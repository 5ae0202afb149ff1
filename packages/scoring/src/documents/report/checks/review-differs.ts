import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadReport } from '../read-report.js'
import { isTime } from '../relations/window.js'
import type { ReportCheck } from '../report-check.js'
import {
  type Fated,
  fatedOf,
  isNamed,
  ofKind,
  scopeIn,
  speaksOf,
  type ToldParagraph,
  toldIn,
  valuesTold,
} from '../said-again.js'
import { sectionsOf } from '../sections.js'
import { countsAlike } from '../units.js'

/** «Kế hoạch», «đơn vị» say of whom all of it is. */
const OF_ALL = /^(?:ke hoach|toan|so duoc giao|cac|don vi|ub|chuong trinh)/u

/** «Vẫn còn 74 hồ sơ trễ hạn» in the look back, where the results say 47. */
export const reviewDiffers: ReportCheck = {
  id: 'review-differs',
  claims: 'same',
  title: { vi: 'Phần tồn tại, hạn chế ghi khác phần kết quả', en: 'The look back differs from the results' },
  help: {
    vi: 'Số trễ hạn, chưa hoàn thành, còn thiếu nêu ở phần đánh giá phải có ở phần kết quả (hoặc tính được từ đó).',
    en: 'What the look back says was late, left or missing must stand in the results or follow from them.',
  },
  examples: {
    wrong:
      '1. Kết quả\nĐã giải quyết 9.310 hồ sơ, trong đó trễ hạn 47 hồ sơ.\n2. Tồn tại, hạn chế\nVẫn còn 74 hồ sơ trễ hạn.',
    right:
      '1. Kết quả\nĐã giải quyết 9.310 hồ sơ, trong đó trễ hạn 47 hồ sơ.\n2. Tồn tại, hạn chế\nVẫn còn 47 hồ sơ trễ hạn.',
  },
  run: inReport,
}

function inReport({ paragraphs }: ReadReport): Question[] {
  const sections = sectionsOf(paragraphs)
  const results = toldIn(paragraphs.filter((_, at) => sections[at] === 'results'))
  return paragraphs.flatMap(({ read }, at) =>
    sections[at] === 'results'
      ? []
      : read.flatMap(({ figures }) => figures.flatMap((figure) => asked(figure, results, sections[at] === 'ahead'))),
  )
}

function asked(figure: StatedFigure, results: readonly ToldParagraph[], isAhead: boolean): Question[] {
  const fated = fatedOf(figure)
  if (isPartOfList(figure) || isTime(figure)) return []
  if (!fated || (isAhead && !/còn lại/iu.test(fated.clause)) || isOfAnother(fated)) return []
  const scope = scopeIn(fated.clause)
  const isWhole = scope === null || OF_ALL.test(scope)
  const meant = isWhole ? results : results.filter((each) => speaksOf(each, scope))
  const values = valuesTold(meant, fated)
  if (values.length === 0 || values.includes(figure.value)) return []
  const [nearest] = told(meant, fated)
  if (!nearest || isSaidIn(figure, nearest)) return []
  const words = { said: figure.text, told: nearest.text, unit: nearest.unit }
  return [ask('review-differs', [figure.sentence, nearest.sentence], DIFFERS, words, [figure, nearest])]
}

/** «39 hồ sơ quá hạn (đất đai 33 hồ sơ, hộ tịch 06 hồ sơ)», «1.535 hồ sơ quá hạn: đất đai 1.082, …»: a part of what stands before. */
function isPartOfList({ depth, at, sentence }: StatedFigure): boolean {
  const before = sentence.text.slice(0, at)
  return (depth > 0 && /\d[^;.()]*\([^()]*\p{L}[^()]*$/u.test(before)) || /\d[^;.:()]*:\s[^;.:]*$/u.test(before)
}

/** The figures of the results that have the fate in their own words, else fractions of the same things. */
function told(results: readonly ToldParagraph[], { figure, fate }: Fated): StatedFigure[] {
  const all = results.flatMap((paragraph) =>
    ofKind(paragraph, figure).map((each) => ({ each, fates: paragraph.fates })),
  )
  const fated = all.flatMap(({ each, fates }) => (fates.get(each) === fate ? [each] : []))
  return fated.length > 0 || fate === 'late'
    ? fated
    : all.flatMap(({ each }) =>
        each.kind === 'fraction' && isNamed(figure) && countsAlike(each, figure) ? [each] : [],
      )
}

/** A change or another year's figure is told of something else. */
const isOfAnother = ({ clause }: Fated): boolean =>
  /tăng|giảm|so với (?!số|chỉ tiêu|kế hoạch|biên chế)|cùng kỳ|năm trước|trên tổng|bình quân/iu.test(clause)

/** «51/52 nhiệm vụ, trong đó 2 nhiệm vụ chậm»: the sentence that was found says the same beside. */
function isSaidIn(figure: StatedFigure, { sentence }: StatedFigure): boolean {
  const [noun = ''] = figure.unit.split(' ')
  const said = [...sentence.text.matchAll(/(?<![\d.,/])(\d[\d.]*)\s+(\p{L}+)/gu)]
  return said.some(
    ([, number = '', word = '']) => noun !== '' && word === noun && Number(number.replaceAll('.', '')) === figure.value,
  )
}

const DIFFERS = {
  vi: 'Phần này ghi {said}, phần kết quả ghi {told} {unit}. Số nào đúng?',
  en: 'Here the report says {said}, the results say {told}. Which is right?',
}
