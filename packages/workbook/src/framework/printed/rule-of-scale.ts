import { quotient, type RuleLeaf, ruleSchema, sentence, sum, type Text } from '@parscore/scoring'
import { bandsOfOptions, type PrintedRule } from './bands-of-options.js'
import type { PrintedOption } from './printed-option.js'
import type { PrintedScale } from './printed-scale.js'
import { ruleOfShares } from './rule-of-shares.js'
import { type PrintedShare, shareInWords } from './share-in-words.js'

/** Items of a checklist, and levels of a choice, at the most. */
const MOST_ITEMS = 12
const NEGATION = /(?:^|\s)(?:không|chưa)(?=\s|$)/iu
const NOT_READ: Text = {
  vi: 'Chưa hiểu cách chấm của các mức này, điểm nhập tay. Các mức: {options}',
  en: 'How these options score is not understood, points are typed in. Options: {options}',
}
const TIMES: Text = {
  vi: 'Tính theo lần: ghi thành {n} nội dung, mỗi nội dung một lần, cho đến điểm tối đa.',
  en: 'Counted by the time: written as {n} items, one for each time, up to the maximum.',
}
const UNCOUNTED: Text = {
  vi: 'Tính theo lần, nhưng điểm tối đa không chia hết cho điểm mỗi lần; điểm nhập tay.',
  en: 'Counted by the time, but the maximum is no multiple of the points of each; points are typed in.',
}
const MANY: Text = {
  vi: 'Tính theo lần: {n} lần mới đủ điểm tối đa; điểm nhập tay.',
  en: 'Counted by the time: it takes {n} times to reach the maximum; points are typed in.',
}
const OTHER_MOST: Text = {
  vi: 'Văn bản ghi tối đa {most} điểm, còn điểm tối đa là {maximum}.',
  en: 'The document says at most {most}, the maximum is {maximum}.',
}

/**
 * The rule that a scale describes: a share of the maximum, bands of a rate, items of a checklist, so many points each time, yes or no, one
 * of several levels. What its words do not say stays entered by hand, with the lines as a doubt.
 *
 * @param kind whether the criterion adds points to the total, stands beside it, or takes points off
 * @returns `null` where there are no lines that give points
 */
export function ruleOfScale(
  { options, shares, quote }: PrintedScale,
  maximum: number | null,
  kind: 'points' | 'bonus' | 'penalty',
): PrintedRule | null {
  // A formula may run over several lines.
  const whole = options.length + shares.length === 0 ? shareInWords(quote) : null
  const read =
    whole || shares.length > 0
      ? ruleOfShares(whole ? [whole] : shares, options, maximum)
      : options.some(({ each }) => each !== null)
        ? eachTime(options, maximum, kind)
        : (bandsOfOptions(options, maximum) ??
          checklist(options, maximum) ??
          yesNo(options, maximum) ??
          choice(options, maximum))
  if (!whole && options.length + shares.length === 0) return null
  return (read && fitting(read, maximum, kind)) ?? byHand([sentence(NOT_READ, { options: listed(options, shares) })])
}

const byHand = (doubts: readonly Text[]): PrintedRule => ({ rule: { kind: 'entered' }, doubts })

/** A rule that does not fit its criterion (bands over its maximum) is a misprint or misread: points are typed in, and it is said why. */
function fitting({ rule, doubts }: PrintedRule, maximum: number | null, kind: RuleLeaf['kind']): PrintedRule | null {
  const bound = ruleSchema.safeParse(rule)
  if (!bound.success) return null
  const misfits = bound.data.misfits({ maximum, kind })
  return misfits.length === 0 ? { rule, doubts } : byHand([...doubts, ...misfits.map(({ message }) => message)])
}

const listed = (options: readonly PrintedOption[], shares: readonly PrintedShare[]): Text => {
  const inLang = (lang: keyof Text) =>
    [
      ...shares.map(({ words }) => words),
      ...options.map(
        ({ words, points }) => `${words}: ${sentence({ vi: '{points}', en: '{points}' }, { points })[lang]}`,
      ),
    ].join('; ')
  return { vi: inLang('vi'), en: inLang('en') }
}

/** So much each time, beside it at the most what is worth all («không có vi phạm: 5») or nothing. */
function eachTime(options: readonly PrintedOption[], maximum: number | null, kind: string): PrintedRule | null {
  const [only, ...more] = options.filter(({ each }) => each !== null)
  const rest = options.filter(({ each, points }) => each === null && points !== 0 && points !== maximum)
  if (!only || more.length + rest.length > 0) return null
  const rule = timesRule(only, maximum, kind)
  const { most } = only
  if (most === null || maximum === null || most === maximum) return rule
  return { ...rule, doubts: [...rule.doubts, sentence(OTHER_MOST, { most, maximum })] }
}

function timesRule(only: PrintedOption, maximum: number | null, kind: string): PrintedRule {
  if (kind === 'penalty') return { rule: { kind: 'penalty', each: only.points }, doubts: [] }
  if (only.each === 'minus') return { rule: { kind: 'deduction', each: only.points }, doubts: [] }
  if (kind === 'bonus') return { rule: { kind: 'bonus', each: only.points }, doubts: [] }
  return times(only, maximum)
}

/** So many points each time, up to the maximum, are a checklist of as many items as there is room for. */
function times({ words, points }: PrintedOption, maximum: number | null): PrintedRule {
  const n = maximum === null ? 0 : quotient(maximum, points)
  if (!Number.isInteger(n) || n < 1) return byHand([UNCOUNTED])
  if (n > MOST_ITEMS) return byHand([sentence(MANY, { n })])
  const items = Array.from({ length: n }, (_, at) => {
    const title = `${words} (${at + 1})`
    return { title: { vi: title, en: title }, points }
  })
  return { rule: { kind: 'checklist', items }, doubts: [sentence(TIMES, { n })] }
}

/** Parts that add up to the maximum, none of which is all of it or nothing. */
function checklist(options: readonly PrintedOption[], maximum: number | null): PrintedRule | null {
  const isSum = maximum !== null && sum(options.map(({ points }) => points)) === maximum
  const areParts = options.every(({ points, words }) => points > 0 && points !== maximum && !NEGATION.test(words))
  if (!isSum || !areParts || options.length < 2 || options.length > MOST_ITEMS) return null
  const items = options.map(({ words, points }) => ({ title: { vi: words, en: words }, points }))
  return { rule: { kind: 'checklist', items }, doubts: [] }
}

/** All points for what is done, none for its negation. */
function yesNo(options: readonly PrintedOption[], maximum: number | null): PrintedRule | null {
  const [yes, no] = [...options].sort((a, b) => b.points - a.points)
  const isPair = options.length === 2 && yes?.points === maximum && no?.points === 0
  if (!isPair || !yes || !no || !NEGATION.test(` ${no.words}`) || NEGATION.test(` ${yes.words}`)) return null
  return { rule: { kind: 'yes-no' }, doubts: [] }
}

/** Levels of which one holds: the best is worth the maximum, so that no two can be added. */
function choice(options: readonly PrintedOption[], maximum: number | null): PrintedRule | null {
  const points = options.map((option) => option.points)
  const isScale =
    options.length >= 2 && maximum !== null && Math.max(...points) === maximum && Math.min(...points) < maximum
  if (!isScale || options.length > MOST_ITEMS) return null
  const levels = options.map(({ words, points: worth }) => ({ title: { vi: words, en: words }, points: worth }))
  return { rule: { kind: 'choice', levels }, doubts: [] }
}
