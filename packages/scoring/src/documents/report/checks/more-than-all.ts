import { between, type StatedFigure } from '../figures.js'
import { isPercentOf } from '../percents.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** «112/110 xã», «xếp thứ 83/63»: more than there are. */
export const moreThanAll: ReportCheck = {
  id: 'more-than-all',
  title: { vi: 'Nhiều hơn tổng', en: 'More than all' },
  help: {
    vi: 'Trong «x/y», x là một phần của y nên không thể lớn hơn y; thứ hạng không thể lớn hơn số tỉnh được xếp hạng.',
    en: 'In “x/y”, x is a part of y and cannot be more; a rank cannot be beyond the number of those ranked.',
  },
  examples: { wrong: 'Có 112/110 xã đã niêm yết thủ tục.', right: 'Có 110/110 xã đã niêm yết thủ tục, xếp thứ 38/63.' },
  run: ({ sentences }) =>
    sentences.flatMap(({ sentence, figures }) => [
      ...outOf(figures),
      ...figures
        .filter(({ value, whole }) => whole !== null && whole > 0 && value > whole)
        .filter((figure) => !isOfPlan(figure, figures[figures.indexOf(figure) + 1]))
        .map((figure) =>
          ask(
            'more-than-all',
            [sentence],
            {
              vi: '{text}: {value} nhiều hơn {whole}. Có đúng không?',
              en: '{text}: {value} is more than {whole}. Is that right?',
            },
            { text: figure.text, value: figure.value, whole: figure.whole ?? 0 },
            [figure],
          ),
        ),
    ]),
}

/** «58/55 lớp, đạt 105,45% kế hoạch»: more than was planned. */
const isOfPlan = ({ value, whole }: StatedFigure, share: StatedFigure | undefined): boolean =>
  share?.kind === 'share' && whole !== null && isPercentOf(share, value, whole)

/** «106,25 điểm/100 điểm». */
const POINTS_OF = /^\s*điểm\s*\/\s*$/iu
/** «11 huyện trên tổng số 09 đơn vị cấp huyện»: the fraction is told in words. */
const OUT_OF = /^[^;:.,()]*\s(?:trên|trong)\s+(?:tổng\s+)?(?:tổng|số)\s+(?:số\s+)?$/iu

const outOf = (figures: readonly StatedFigure[]): Question[] =>
  figures.flatMap((part, at) => {
    const whole = figures[at + 1]
    if (
      part.kind !== 'count' ||
      whole?.kind !== 'count' ||
      ![OUT_OF, POINTS_OF].some((words) => words.test(between(part, whole)))
    )
      return []
    if (part.value <= whole.value) return []
    return [
      ask('more-than-all', [part.sentence], OUT_OF_DIFFERS, { part: part.text, whole: whole.text }, [part, whole]),
    ]
  })

const OUT_OF_DIFFERS = {
  vi: '{part} trên tổng số {whole}: phần nhiều hơn tổng. Có đúng không?',
  en: '{part} out of {whole}: the part is more than all. Is that right?',
}
