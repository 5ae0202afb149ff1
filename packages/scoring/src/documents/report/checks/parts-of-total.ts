import { difference, sum } from '../../../values/decimal.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'
import { countsAlike } from '../units.js'

const PARTS_FOLLOW = /trong đó|cụ thể|bao gồm|gồm|chia ra|trong số đó/iu
/** All parts are named, not only some. */
const ALL_FOLLOW = /cụ thể|gồm|chia ra/iu
/** A list in brackets right behind its total. */
const IN_BRACKETS = /^[^;.,(]{0,40}\((?:có|gồm|trong đó)?\s*[^()]{0,40}$/iu
/** Parts of other names that miss their total by more are rather not its parts. */
const NEAR = 0.2
/** From so many parts on a list after «trong đó» that nearly reaches its total is rather whole. */
const LONG_LIST = 3
const NEARLY = 0.1

/** «48 trường hợp, trong đó khối hành chính 05, khối sự nghiệp 17…»: do the parts add up to the total? */
export const partsOfTotal: ReportCheck = {
  id: 'parts-of-total',
  title: { vi: 'Các phần không bằng tổng', en: 'Parts do not make the total' },
  help: {
    vi: 'Cộng các phần sau «gồm», «cụ thể», «trong đó». Sau «trong đó» có thể chỉ nêu một số phần, nhưng không được nhiều hơn tổng.',
    en: 'Add the parts behind “gồm”, “cụ thể”, “trong đó”. Behind “trong đó” some may be left out, but they cannot be more than the total.',
  },
  examples: {
    wrong:
      'Có 48 trường hợp, trong đó khối hành chính 05 trường hợp, khối sự nghiệp 27 trường hợp, khối xã 26 trường hợp.',
    right: 'Có 48 trường hợp, gồm khối hành chính 05 trường hợp, khối sự nghiệp 17 trường hợp, khối xã 26 trường hợp.',
  },
  run: ({ sentences }) =>
    sentences.flatMap(({ figures }) => [
      ...inSentence(figures.filter(({ kind }) => kind === 'count')),
      ...inSentence(figures.filter(({ kind }) => kind === 'fraction')),
    ]),
}

function inSentence(figures: readonly StatedFigure[]): Question[] {
  return figures.flatMap((total, index) => {
    const [next] = figures.slice(index + 1)
    if (!next) return []
    const words = between(total, next)
    if (!leadsToParts(total, next, words)) return []
    const parts = partsBehind(figures.slice(index + 1), total)
    return asked(total, parts, words)
  })
}

function leadsToParts(total: StatedFigure, next: StatedFigure, words: string): boolean {
  if (total.kind === 'count' && total.value < 3) return false
  const opens = next.depth > total.depth && IN_BRACKETS.test(words)
  return (PARTS_FOLLOW.test(words) || opens) && !/[.;]\s/.test(words.replace(PARTS_FOLLOW, ''))
}

function asked(total: StatedFigure, parts: readonly StatedFigure[], words: string): Question[] {
  const added = sum(parts.map(({ value }) => value))
  const gap = difference(added, total.value)
  const wholes = total.whole === null ? 0 : difference(sum(parts.map(({ whole }) => whole ?? 0)), total.whole)
  const isOff = gap !== 0 || wholes !== 0
  if (parts.length < 2 || !isOff || !areParts(total, parts, gap, words)) return []
  const shown = gap === 0 && total.whole !== null ? sum([total.whole, wholes]) : added
  const sums = { parts: parts.map((part) => part.text).join(' + '), added: shown, total: total.text }
  return [ask('parts-of-total', [total.sentence], DIFFERS, sums, [total, ...parts])]
}

const DIFFERS = {
  vi: '{parts} cộng lại {added}, báo cáo ghi {total}. Có đúng không?',
  en: '{parts} add up to {added}, the report says {total}. Is that right?',
}

/** Whether the figures are parts of the total, and all of them. */
function areParts(total: StatedFigure, parts: readonly StatedFigure[], gap: number, words: string): boolean {
  const isNear = Math.abs(gap) <= total.value * NEAR
  if (!isNear && parts.some(({ value }) => value > total.value)) return false
  const isOneThing = parts.every((part) => part.unit === '' || countsAlike(part, total))
  const isAll = ALL_FOLLOW.test(words)
  if (gap < 0 && !isAll)
    return parts.length >= LONG_LIST ? -gap <= total.value * NEARLY : isNear && !PARTS_FOLLOW.test(words)
  return isNear || isOneThing || (isAll && isPlainList(parts))
}

/** «12 kế hoạch, 9 quyết định và 14 công văn»: nothing but a few words and commas between. */
const isPlainList = (parts: readonly StatedFigure[]): boolean =>
  parts.every((part, at) => {
    const next = parts[at + 1]
    return !next || /^[^;:.()]{1,30}(?:,|\bvà)\s*$/iu.test(between(part, next))
  })

/** The figures that go on as the list began: of the same depth of brackets, parted by the same mark. */
function partsBehind(figures: readonly StatedFigure[], total: StatedFigure): StatedFigure[] {
  const [first] = figures
  if (!first || first.depth < total.depth) return []
  const parts: StatedFigure[] = [first]
  let mark: RegExp | null = null
  for (const each of figures.slice(1)) {
    const last = parts.at(-1)
    if (!last || each.depth < first.depth) break
    if (each.depth > first.depth) continue
    const words = between(last, each).replace(IN_BETWEEN, '')
    mark ??= /;/.test(words) ? NO_STOP : NO_SEMICOLON
    if (!mark.test(words) || isOther(each, total)) break
    parts.push(each)
  }
  return parts
}

/** What stands in brackets between two parts. */
const IN_BETWEEN = /\([^()]*\)/gu
const NO_STOP = /^(?:[^.]|\.\S)*$/u
const NO_SEMICOLON = /^(?:[^.;]|\.\S)*$/u

/** Money and shares of a list are something else than what it counts. */
const isOther = ({ unit }: StatedFigure, total: StatedFigure): boolean =>
  /^(?:triệu|tỷ|nghìn|ngàn) ?đ?/iu.test(unit) && !/^(?:triệu|tỷ|nghìn|ngàn)/iu.test(total.unit)
