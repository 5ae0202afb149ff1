import { difference, sum } from '../../../../values/decimal.js'
import { isChange } from '../../change-verbs.js'
import { between, type StatedFigure, wordsBefore } from '../../figures.js'
import { eachOf } from '../../means.js'
import { roleOf } from '../../roles.js'
import { countsAlike } from '../../units.js'
import type { Way } from './nearby.js'

/** Small numbers make others by chance. */
const TELLING = 20
/** A number of three digits that is far from the total is rather one that stands elsewhere. */
const TELLING_TWICE = 100
/** Two of one sentence that make so much do not make it by chance, but with a number that goes with any. */
const TELLING_PAIR = 60
const LEAST = 3
/** So large a number is made by no chance. */
const TELLING_FAR = 1000
/** What one misprint makes of a sum stays near it; what belongs to another total is anywhere. */
const NEAR = 0.3

const isFar = (added: number, total: StatedFigure): boolean =>
  Math.abs(difference(added, total.value)) > total.value * NEAR

const added = (figures: readonly StatedFigure[]): number => sum(figures.map(({ value }) => value))

/** «82 nhiệm vụ …, là 14, 11 và 57. Đã xong 39, đang làm 40, chưa đến hạn 03»: the parts make another total beside. */
const isSumOfAnother: Way = ([total, ...parts], { own, around, all }) => {
  const made = added(parts)
  if (!total || made < TELLING) return false
  // In its own sentence what they make is told, however near the total is.
  if (parts.length > 1 && own.some(({ value, sentence }) => value === made && sentence === total.sentence)) return true
  return isFar(made, total) && (made >= TELLING_TWICE ? all : around).some(({ value }) => value === made)
}

/** «chứng thực 2.896, hộ tịch 1.738, đất đai 2.108» of 6.742: what was taken for the total is a part too. */
const isPartItself: Way = ([total, ...parts], { around, all }) => {
  if (!total || parts.length < 2) return false
  const whole = added([total, ...parts])
  if (whole >= TELLING_FAR) return all.some(({ value }) => value === whole)
  return whole >= TELLING && isFar(added(parts), total) && around.some(({ value }) => value === whole)
}

/** «82 nhiệm vụ, chia làm 03 nhóm, lần lượt là 40, 30 và 12», «14 văn bản, gồm 05 và 09, tăng 03 văn bản»: others of the list are no parts. */
const isSumOfLike: Way = ([total, ...parts]) => {
  if (!total) return false
  const levels = parts.filter((part) => !isChange(part))
  const like = levels.filter((part) => part.unit === '' || countsAlike(part, total))
  return [levels, like].some((some) => some.length > 1 && some.length < parts.length && added(some) === total.value)
}

/** «Trong 92 đơn vị có 05 giữ nguyên; 87 còn lại hình thành từ 231 đơn vị cũ»: the first parts make the total, and what follows is said of them. */
const isMadeBefore: Way = ([total, ...parts]) =>
  !!total &&
  parts.some(
    (part, at) =>
      at > 1 &&
      (part.value > total.value || isExcepted(part, parts[at - 1])) &&
      added(parts.slice(0, at)) === total.value,
  )

/** «37 dịch vụ (16 của công an, 21 của ngành khác), trừ 3 dịch vụ»: it stands outside of what was listed. */
const isExcepted = (part: StatedFigure, last: StatedFigure | undefined): boolean =>
  last !== undefined && (last.depth > part.depth || /trừ|ngoài ra|không kể|chưa kể/iu.test(between(last, part)))

/** «nhận mới 4.310 hồ sơ, cộng 205 hồ sơ kỳ trước thành 4.515»: what was taken for a part is the whole. */
const isPartTheWhole: Way = ([total, ...parts]) => {
  const largest = Math.max(0, ...parts.map(({ value }) => value))
  return !!total && parts.length > 1 && largest >= TELLING && added([total, ...parts]) === sum([largest, largest])
}

/** «kỳ trước chuyển sang 12, nhận mới 73; đã xong 81, còn 04»: two figures that follow each other make the same number. */
const isBalance: Way = ([total, ...parts], { around }) => {
  const made = added(parts)
  if (!total || parts.length < 2 || made < TELLING) return false
  // What was there before and what came on top say how much the parts should come to.
  const counts = [...around, total].filter((each) => !isChange(each))
  return counts.some((each, at) =>
    counts
      .slice(at + 1)
      .some(
        (next) =>
          sum([each.value, next.value]) === made &&
          Math.max(each.value, next.value) >= total.value &&
          ![each, next].every((own) => isInBracketOf(own, total)) &&
          Math.min(each.value, next.value) >= Math.max(LEAST, made / 100) &&
          (made >= TELLING_FAR || (made >= TELLING_PAIR && each.sentence === next.sentence)),
      ),
  )
}

/** «16.840 hồ sơ (kỳ trước 412, mới 18.228)»: they are the parts of the total itself, which is misprinted. */
const isInBracketOf = ({ sentence, at, depth }: StatedFigure, total: StatedFigure): boolean =>
  sentence === total.sentence && at > total.at && depth > total.depth

/** «68 người/85 chỉ tiêu, gồm 41 người vòng 2 và 27 người»: without one of them the parts make another number of the sentence, or the total. */
const isSumWithoutOne: Way = ([total, ...parts], { own }) =>
  !!total &&
  parts.length > 2 &&
  parts.some((left) => {
    const made = added(parts.filter((part) => part !== left))
    if (made < TELLING) return false
    const isFirst = left === parts[0] && made === total.value
    return isFirst || own.some(({ value, sentence }) => value === made && sentence === total.sentence)
  })

/** «có mặt 89 (12 phòng chuyên môn 78 người; lãnh đạo 11 người)»: one of the parts and another of its kind make the total. */
const isWithOneBeside: Way = ([total, ...parts], { own }) =>
  !!total &&
  total.value >= TELLING &&
  parts.some((part) =>
    own.some(
      (each) =>
        each.sentence === part.sentence &&
        countsAlike(each, part) &&
        !isChange(each) &&
        sum([part.value, each.value]) === total.value,
    ),
  )

/** «có 58 người; 5 người nghỉ, 3 người chuyển đi, tiếp nhận 4 người nên còn 54 người»: some came and some went. */
const isFlow: Way = ([total, ...parts], { own }) => {
  const [first] = parts
  if (!total || !first || parts.length > MOVES || !MOVED.test(first.sentence.text)) return false
  const others = own.filter(({ sentence, value }) => sentence === first.sentence && value >= LEAST)
  return [parts, ...others.map((each) => [...parts, each])].some((moves) => isMadeBySigns(moves, total.value))
}
const MOVES = 4
const MOVED = /nghỉ|chuyển|thôi việc|tiếp nhận|bổ sung|bãi bỏ|cắt|lồng ghép|trùng/iu

/** Whether some added and some taken off make a number: all added is what was asked about. */
function isMadeBySigns(moves: readonly StatedFigure[], wanted: number): boolean {
  const sums = moves.reduce<readonly number[]>(
    (all, { value }) => all.flatMap((made) => [sum([made, value]), difference(made, value)]),
    [0],
  )
  return sums.includes(wanted)
}

/** «phát 1.080 phiếu tại 3 huyện (mỗi huyện 360 phiếu), thu về 1.062»: what each has is no part. */
const isOfEach: Way = ([, ...parts]) => parts.some((part) => eachOf(part) !== null)

/** «68 chỉ tiêu, có mặt 65; 412 chỉ tiêu, có mặt 396; toàn ngành có 461»: every second one makes the total. */
const isSumInTurn: Way = ([total, ...parts]) =>
  !!total &&
  parts.length > 3 &&
  parts.length % 2 === 0 &&
  [0, 1].some((rest) => added(parts.filter((_, at) => at % 2 === rest)) === total.value)

/** «tinh giản 96 người; lũy kế 541 người (năm 2021: 203, năm 2022: 242)»: a part stands apart from the others. */
const isSumWithAnother: Way = ([total, ...parts], { own }) => {
  const last = parts.at(-1)
  if (!total || !last) return false
  const gap = difference(total.value, added(parts))
  // «…, hoàn thành nhiệm vụ 4, không xếp loại do nghỉ ốm 1»: the last of the list, its words before it.
  const isLast = ({ unit, sentence, at, depth }: StatedFigure) =>
    unit === '' && sentence === last.sentence && at > last.at && depth === last.depth
  return gap > 0 && own.some((each) => each.value === gap && (countsAlike(each, total) || isLast(each)))
}

/** «29 người, gồm 10, 16 và 03; theo hình thức: khiển trách 17, cảnh cáo 08, cách chức 01, thôi việc 03»: the list began before the first part, and makes another total. */
const isPartOfLongerList: Way = ([total, ...parts], { own }) => {
  const [first] = parts
  if (!total || !first || parts.length < 2 || parts.some(({ sentence }) => sentence !== first.sentence)) return false
  const inOrder = [total, ...parts, ...own]
    .filter(({ sentence, depth }) => sentence === first.sentence && depth === first.depth)
    .sort((a, b) => a.at - b.at)
  const [from, to] = [inOrder.indexOf(first), inOrder.indexOf(parts.at(-1) ?? first)]
  return upTo(from).some((before) =>
    upTo(inOrder.length - 1 - to).some((behind) => {
      const list = inOrder.slice(from - before, to + 1 + behind)
      const made = added(list)
      const isOther = (each: StatedFigure) => !list.includes(each) && each.value === made
      return list.length > parts.length && !list.includes(total) && made >= TELLING && inOrder.some(isOther)
    }),
  )
}

/** A list goes on for no longer. */
const LONGEST = 6
const upTo = (last: number): number[] => Array.from({ length: Math.min(last, LONGEST) + 1 }, (_, at) => at)

/** «trên tổng số 1.676 thôn», «chỉ tiêu được giao 62 người»: a whole by its own words. */
const isGiven = (figure: StatedFigure): boolean =>
  /(?:tổng số|tổng cộng|chỉ tiêu|được giao)\s*(?:là\s*)?$/iu.test(wordsBefore(figure))

/** «2.096 hồ sơ quá hạn, tập trung vào đất đai (1.568) và xây dựng (213)»: only some of the parts are named. */
const isSomeOfIt: Way = ([total, first, ...more]) =>
  !!total &&
  !!first &&
  total.sentence === first.sentence &&
  added([first, ...more]) < total.value &&
  /tập trung|chủ yếu|nhất là|nhiều nhất|điển hình|tiêu biểu|đáng chú ý/iu.test(between(total, first))

/** «Năm nay 2,5 điểm (năm 2021 được 1,4 điểm, năm 2022 được 0,9 điểm)»: other years are no parts, but of what has run on since. */
const isOfOtherYears: Way = ([total, ...parts]) =>
  !!total &&
  parts.length > 0 &&
  parts.every(
    ({ sentence, at, depth }) => depth > total.depth && /năm (?:19|20)\d\d[^,;()]*$/iu.test(sentence.text.slice(0, at)),
  ) &&
  !/lũy kế|từ năm|giai đoạn|tổng|cộng|\d+ năm/iu.test(total.sentence.text.slice(0, total.at))

/** «32 nhiệm vụ; quý III hoàn thành 08, lũy kế 9 tháng hoàn thành 25»: what has run on since holds the others already. */
const isRunOn: Way = ([, first, ...later]) =>
  !!first &&
  later.some(
    ({ sentence, at }) =>
      sentence === first.sentence &&
      at > first.at &&
      RUN_ON.test(sentence.text.slice(Math.max(first.at, at - RUN_ON_LETTERS), at)),
  )
const RUN_ON = /(?:lũy kế|luỹ kế|cộng dồn)[^,;.()]*$/iu
const RUN_ON_LETTERS = 50

/** «118 phản ánh; thuộc thẩm quyền 97, đã trả lời 94, chuyển cơ quan khác 21»: what was done of the part before it is no part of its own. */
const isDoneOfPart: Way = ([total, ...parts], { own }) => {
  const [first] = parts
  if (!total || !first) return false
  const before = own.filter(({ sentence, at }) => sentence === first.sentence && at < first.at).at(-1)
  const divided = before ? [before, ...parts].filter((each) => roleOf(each) !== 'done') : []
  return divided.length > 1 && divided.length < parts.length + 1 && added(divided) === total.value
}

/** «trong đó 21 công văn, 9 kế hoạch, còn lại là thông báo»: the last part is told without a number. */
const isRestUncounted: Way = ([total, ...parts]) => {
  const last = parts.at(-1)
  if (!total || !last || added(parts) >= total.value) return false
  const behind = last.sentence.text.slice(last.at + last.text.length)
  return /^[^.;\d]{0,80}(?:,|(?<!\p{L})và(?!\p{L}))\s*(?:số\s)?(?:còn lại|các \p{L}+(?:\s\p{L}+)? (?:khác|còn lại))(?![^.;,\d]{0,30}\d)/iu.test(
    behind,
  )
}

/** «23 thành viên: Trưởng ban là Chủ tịch, 02 Phó Trưởng ban và 20 Ủy viên»: one is told without a number. */
const isOneUncounted: Way = ([total, first, ...more]) =>
  !!total &&
  !!first &&
  total.sentence === first.sentence &&
  difference(total.value, added([first, ...more])) === 1 &&
  /(?:trưởng (?:ban|đoàn|nhóm)|tổ trưởng|chủ tịch|giám đốc)/iu.test(between(total, first))

/** «đại học 52 người; về lý luận chính trị: cao cấp 14, trung cấp 41»: a clause of its own divides something else. */
const isOfOtherClause: Way = ([total, first]) =>
  !!total && !!first && total.sentence === first.sentence && /;\s*(?:về|theo)\s[^;\d]*$/iu.test(between(total, first))

/** «88 văn bản, so với năm trước (95 văn bản) giảm 7»: what was added is to be taken off. */
const isDifference: Way = ([total, one, other, ...more]) =>
  !!total &&
  !!one &&
  !!other &&
  more.length === 0 &&
  (/so với/iu.test(total.sentence.text) || [one, other].some(isGiven)) &&
  Math.abs(difference(one.value, other.value)) === total.value

/** The first figure is said to be the sum of the others. */
export const sumHeld: readonly Way[] = [
  isSumOfAnother,
  isPartOfLongerList,
  isPartItself,
  isSumOfLike,
  isSumInTurn,
  isMadeBefore,
  isPartTheWhole,
  isBalance,
  isSumWithoutOne,
  isWithOneBeside,
  isFlow,
  isOfEach,
  isSumWithAnother,
  isDifference,
  isSomeOfIt,
  isOfOtherYears,
  isOneUncounted,
  isRestUncounted,
  isDoneOfPart,
  isRunOn,
  isOfOtherClause,
]
