import { sentence, sum, type Text } from '@parscore/scoring'
import { bandsOfOptions, type PrintedRule } from './bands-of-options.js'
import type { PrintedOption } from './printed-option.js'

/** Items of a checklist at the most. */
const MOST_ITEMS = 12
const NEGATION = /(?:^|\s)(?:không|chưa)\s/iu
const CHOICE: Text = {
  vi: 'Chỉ một trong các mức được tính; chưa có cách chấm như vậy, điểm nhập tay. Các mức: {options}',
  en: 'Only one of the options counts; there is no such rule yet, points are typed in. Options: {options}',
}
const CAP: Text = {
  vi: 'Tính theo lần, tối đa {maximum} điểm theo điểm tối đa của tiêu chí.',
  en: 'Counted by the time, up to {maximum}, the maximum of the criterion.',
}
const TAKEN_OFF: Text = {
  vi: 'Trừ dần từ điểm tối đa theo lần; chưa có cách chấm như vậy, điểm nhập tay.',
  en: 'Points are taken off the maximum each time; there is no such rule yet, points are typed in.',
}

/**
 * The rule that the lines of a scale describe: bands of a rate, items of a checklist, so many points each time, yes or no. What their
 * words do not say stays entered by hand, with the lines as a doubt.
 *
 * @param kind whether the criterion adds points to the total, stands beside it, or takes points off
 * @returns `null` where there are no lines
 */
export function ruleOfOptions(
  options: readonly PrintedOption[],
  maximum: number | null,
  kind: 'points' | 'bonus' | 'penalty',
): PrintedRule | null {
  if (options.length === 0) return null
  return (
    eachTime(options, maximum, kind) ??
    bandsOfOptions(options, maximum) ??
    checklist(options, maximum) ??
    yesNo(options, maximum) ?? { rule: { kind: 'entered' }, doubts: [sentence(CHOICE, { options: listed(options) })] }
  )
}

const listed = (options: readonly PrintedOption[]): Text => {
  const inLang = (lang: keyof Text) =>
    options
      .map(({ words, points }) => `${words}: ${sentence({ vi: '{points}', en: '{points}' }, { points })[lang]}`)
      .join('; ')
  return { vi: inLang('vi'), en: inLang('en') }
}

function eachTime(options: readonly PrintedOption[], maximum: number | null, kind: string): PrintedRule | null {
  const [only] = options.filter(({ points }) => points > 0)
  if (!only?.each || options.filter(({ points }) => points > 0).length > 1) return null
  if (kind === 'penalty') return { rule: { kind: 'penalty', each: only.points }, doubts: [] }
  if (only.each === 'minus') return { rule: { kind: 'entered' }, doubts: [TAKEN_OFF] }
  const doubts = kind === 'bonus' || maximum === null ? [] : [sentence(CAP, { maximum })]
  return { rule: { kind: 'bonus', each: only.points }, doubts }
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
