import type { StatedFigure } from '../figures.js'
import { percentOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { roleOf } from '../roles.js'
import { countsAlike } from '../units.js'

const NAMED =
  /(?:tỷ lệ|tỉ lệ)\s+(?:hoàn thành|thực hiện|giải quyết xong)(?:\s+(?:kế hoạch|nhiệm vụ))?\s*(?:là|đạt|:)?\s*$/iu

/** «25 nhiệm vụ, trong đó 22 hoàn thành …; tỷ lệ hoàn thành 92%»: is that what was done of all? */
export const doneShare: ReportCheck = {
  id: 'done-share',
  claims: 'figures',
  title: { vi: 'Tỷ lệ hoàn thành không khớp số việc', en: 'Share done is not that of the counts' },
  help: {
    vi: 'Chia số đã hoàn thành cho tổng số trong đoạn và so với «tỷ lệ hoàn thành».',
    en: 'Divide what was done by all in the paragraph and compare the share.',
  },
  examples: {
    wrong:
      'Kế hoạch đề ra 25 nhiệm vụ, trong đó 22 nhiệm vụ hoàn thành, 03 nhiệm vụ đang triển khai; tỷ lệ hoàn thành 92%.',
    right:
      'Kế hoạch đề ra 25 nhiệm vụ, trong đó 22 nhiệm vụ hoàn thành, 03 nhiệm vụ đang triển khai; tỷ lệ hoàn thành 88%.',
  },
  run: ({ paragraphs }) => paragraphs.flatMap(inParagraph),
}

function inParagraph({ read }: ReadParagraph): Question[] {
  const figures = read.flatMap((each) => each.figures)
  return figures.flatMap((share, at) => {
    if (share.kind !== 'share' || !NAMED.test(share.sentence.text.slice(0, share.at))) return []
    const counts = figures.slice(0, at).filter(({ kind, value }) => kind === 'count' && value > 0)
    const pairs = counts.flatMap((done, index) => counts.slice(0, index).map((whole) => [done, whole] as const))
    const isRight = pairs.some(
      ([done, whole]) => percentOf(done.value, whole.value, share.decimals) === printedPercent(share),
    )
    const [meant] = pairs.filter(([done, whole]) => roleOf(done) === 'done' && isWhole(whole, done))
    return isRight || !meant ? [] : [asked(meant[0], meant[1], share)]
  })
}

const isWhole = (whole: StatedFigure, done: StatedFigure): boolean =>
  roleOf(whole) === null && countsAlike(whole, done) && whole.value >= done.value

const asked = (done: StatedFigure, whole: StatedFigure, share: StatedFigure): Question =>
  ask(
    'done-share',
    [share.sentence],
    {
      vi: '{done} trên {whole} là {expected}%, báo cáo ghi tỷ lệ hoàn thành {printed}%. Có đúng không?',
      en: '{done} of {whole} is {expected} %, the report says {printed} % are done. Is that right?',
    },
    {
      done: done.text,
      whole: whole.text,
      expected: percentOf(done.value, whole.value, share.decimals),
      printed: printedPercent(share),
    },
    [done, whole, share],
  )
