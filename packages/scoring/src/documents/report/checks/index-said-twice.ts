import { grouped } from '../grouped.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { indexStated, type StatedIndex } from '../stated-index.js'

/** The index of one year with two values, or two ranks: 68.14 on one page, 69.14 on another. */
export const indexSaidTwice: ReportCheck = {
  id: 'index-said-twice',
  title: { vi: 'Một chỉ số có hai giá trị', en: 'One index with two values' },
  help: {
    vi: 'Điểm và thứ hạng của cùng chỉ số, cùng năm phải như nhau ở mọi chỗ.',
    en: 'Points and rank of one index and year are the same wherever they stand.',
  },
  examples: {
    wrong: 'Chỉ số CCHC năm 2016 của tỉnh đạt 69,14 điểm.\nNăm 2016 Chỉ số cải cách hành chính đạt 68,14 điểm.',
    right: 'Chỉ số CCHC năm 2016 của tỉnh đạt 68,14 điểm.\nNăm 2016 Chỉ số cải cách hành chính đạt 68,14 điểm.',
  },
  run({ sentences }) {
    const stated = sentences.flatMap((each) => indexStated(each) ?? []).filter(({ year }) => year !== null)
    return grouped(stated, ({ index, year }) => `${index} ${year}`).flatMap(asked)
  },
}

function asked(stated: readonly StatedIndex[]): Question[] {
  const [first] = stated
  if (!first) return []
  const points = stated.find((each) => each.points !== first.points)
  const ranked = stated.filter(({ rank }) => rank !== null)
  const [firstRank] = ranked
  const rank = ranked.find((each) => each.rank !== firstRank?.rank)
  const base = { index: first.name, year: String(first.year) }
  return [
    ...(points
      ? [
          ask('index-said-twice', [first.sentence, points.sentence], POINTS, {
            ...base,
            one: first.points,
            other: points.points,
          }),
        ]
      : []),
    ...(rank && firstRank
      ? [
          ask('index-said-twice', [firstRank.sentence, rank.sentence], RANK, {
            ...base,
            one: firstRank.rank ?? 0,
            other: rank.rank ?? 0,
          }),
        ]
      : []),
  ]
}

const POINTS = {
  vi: '{index} năm {year} ghi {one} điểm, chỗ khác ghi {other}. Số nào đúng?',
  en: '{index} of {year} is given as {one}, elsewhere as {other}. Which is right?',
}
const RANK = {
  vi: '{index} năm {year} ghi xếp thứ {one}, chỗ khác ghi {other}. Số nào đúng?',
  en: '{index} of {year} is ranked {one}, elsewhere {other}. Which is right?',
}
