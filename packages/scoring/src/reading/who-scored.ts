import { fold } from '../values/fold.js'
import type { NamedColumn, Scorer } from './named-column.js'

/** Who scores last: a body above the others, or one that nothing is known of. */
const LAST = 9

/**
 * Bodies that give points, folded, from who is scored up to who scores last. Which of two bodies assesses itself is told by their rank:
 * beside «Huyện chấm» the commune's points are its own, beside «Tỉnh chấm» the district's are.
 */
const BODIES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:cap (?:tren|co tham quyen)|hoi dong|to (?:tham dinh|tham tra|cham|cong tac|giup viec|kiem tra)|doan|ban (?:chi dao|to chuc)|cum|khoi|thu truong|lanh dao|tap the|nguoi (?:dung dau|quan ly)|co quan (?:tham dinh|chuyen mon|cap tren)|lien nganh)\b/,
    LAST,
  ],
  [/^(?:bo|trung uong)\b/, 5],
  [/^(?:(?:ubnd|uy ban nhan dan|cap) )?(?:tinh|so)\b/, 4],
  [/^(?:(?:ubnd|uy ban nhan dan|cap) )?(?:huyen|quan|thi xa|thanh (?:pho|uy)|tp|phong)\b/, 3],
  [/^(?:(?:ubnd|uy ban nhan dan|cap) )?(?:xa|phuong|thi tran|dac khu|dang uy)\b/, 2],
  // Who is served is asked in a survey.
  [/^(?:nguoi (?:dan|nop)|nhan dan|khach hang|ho dan|phu huynh)\b/, Number.NaN],
  [/^(?:don vi|co so|truong|tram|chi bo|chi doan|thon|ap|khu pho|doanh nghiep)\b/, 1],
  [/^(?:ca nhan|ban than|cong chuc|vien chuc|nguoi lao dong)\b/, 0],
]
/** What a body did to give them: «Huyện chấm», «Cụm thống nhất». */
const SCORED =
  / (?:cham(?: diem)?|danh gia|thong nhat|duyet|xac nhan|cong nhan|ket luan|phuc tra|kiem tra|xep|cho diem|cong bo|xac dinh)(?: lai)?$/
const OVER_BODIES = /cham|danh gia|diem|ket qua/
const LEADING = /^(?:so )?(?:diem|ket qua)(?: do)? /

/**
 * The body whose points a column holds.
 *
 * @param lower the lowest line of its header
 * @param upper the line over it, if any: below «Kết quả chấm» a body stands alone
 * @returns `null` where the header names none
 * @example scorerOf('Huyện chấm', null) // { rank: 3, name: 'Huyện chấm' }
 */
export function scorerOf(lower: string, upper: string | null): Scorer | null {
  const words = fold(lower).replace(LEADING, '')
  const isAlone = upper !== null && OVER_BODIES.test(fold(upper)) && words.split(' ').length <= MOST_WORDS
  if (!SCORED.test(words) && !isAlone) return null
  const known = BODIES.find(([pattern]) => pattern.test(words))?.[1]
  const rank = known ?? (isAlone ? Number.NaN : LAST)
  return Number.isNaN(rank) ? null : { rank, name: lower }
}

/** A body that stands alone is called so in a few words, a unit among others has a name: «UBND phường», not «UBND phường Tân An». */
const MOST_WORDS = 3

/** Of columns of points that several bodies gave the lowest body's are its own, where none is called so, and the others appraised. */
export function withScorers(named: readonly NamedColumn[]): readonly NamedColumn[] {
  const scored = named.flatMap(({ scorer, role, over }) => (scorer && isOpen(role) ? [{ ...scorer, over }] : []))
  if (scored.length === 0 || hasTwins(scored)) return named
  const hasSelf = named.some(({ role }) => role === 'self')
  const hasAppraisal = named.some(({ role }) => role === 'appraisal')
  const ranks = scored.map(({ rank }) => rank)
  const lowest = Math.min(...ranks)
  if (!hasSelf && lowest === (hasAppraisal ? LAST : Math.max(...ranks))) return named
  return named.map((column) => {
    const { scorer, role, unit, name } = column
    if (!scorer || !isOpen(role)) return column
    const isUnit = unit !== null && unit !== scorer.name
    const told = !hasSelf && scorer.rank === lowest ? 'self' : 'appraisal'
    return { ...column, role: told, unit: isUnit ? unit : null, name: isUnit ? name : scorer.name }
  })
}

/** What no other word has told. */
const isOpen = (role: NamedColumn['role']) => role === null || role === 'result' || role === 'agency'

interface ScoredColumn extends Scorer {
  readonly over: string | null
}

/** Bodies of one rank below one header are units, each with its points. */
const hasTwins = (scored: readonly ScoredColumn[]): boolean =>
  scored.some((own) =>
    scored.some((each) => each !== own && each.rank === own.rank && each.rank !== LAST && each.over === own.over),
  )
