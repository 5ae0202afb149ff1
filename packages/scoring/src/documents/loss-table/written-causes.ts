import { leadAgency } from '../../explain/agency.js'
import type { Loss, LostPoints } from '../../explain/lost-points.js'
import type { FrameworkNode } from '../../framework/framework.js'
import { clip, sentence, type Text } from '../../text.js'
import { difference, sum } from '../../values/decimal.js'
import { fold, foldedLikeness } from '../../values/fold.js'
import type { LossCause, LossField, LossTable } from './loss-table.js'

/** A field of the table is a row of the sheet where so many of their words are the same. */
const SAME_TITLE = 0.6
/** With the same number so many are enough: tables shorten their titles. */
const SAME_NUMBER = 0.3
/** A cause is that of a criterion where so large a part of its title's words stands in it. */
const NAMED = 0.6
/** Letters of a cause that are quoted. */
const QUOTED = 300

const WORDS = {
  cause: { vi: 'Bảng giải trình (ô {cell}): «{text}».', en: 'The table of lost points (cell {cell}): “{text}”.' },
  rest: {
    vi: 'Bảng giải trình không nêu nguyên nhân của {lost} điểm.',
    en: 'The table of lost points names no cause of {lost} {lost:point|points}.',
  },
  tooMuch: {
    vi: 'Bảng điểm mất {lost} điểm, các nguyên nhân trong bảng giải trình cộng lại {listed}: lệch {gap} điểm.',
    en: 'The score table lost {lost} {lost:point|points}, the causes in the table of lost points add up to {listed}: {gap} apart.',
  },
} as const satisfies Record<string, Text>

/**
 * The losses with the causes and agencies that the file's own table of lost points names. A row that the sheet does not take apart is
 * taken apart by its causes; what they leave is a loss without a cause, what they say too much is a contradiction. The sum stays.
 *
 * @param table the table of the same file
 */
export function withWrittenCauses(lost: LostPoints, { fields }: LossTable): LostPoints {
  const free = new Set(fields)
  const losses = lost.losses.flatMap((loss) => {
    const isWhole = loss.row.children.length === 0 && loss.lost > 0 && loss.said === null
    const field = isWhole ? [...free].find((each) => isOf(each, loss)) : undefined
    if (!field) return [loss]
    free.delete(field)
    return takenApart(loss, field)
  })
  return { ...lost, losses }
}

/** By the title, or by the number («4» for I.4) where the titles have words in common. */
function isOf({ title, number }: LossField, { row }: Loss): boolean {
  const alike = foldedLikeness(fold(title), row.folded)
  return alike >= SAME_TITLE || (number !== '' && number === row.code.split('.').at(-1) && alike >= SAME_NUMBER)
}

function takenApart(loss: Loss, field: LossField): Loss[] {
  const stated = field.causes.filter(({ points }) => points !== null)
  const open = field.causes.filter(({ points }) => points === null)
  if (stated.length === 0 && open.length === 0) return [loss]
  const own = stated.map((cause) => ofCause(loss, cause)).filter((each) => each.lost !== 0)
  const listed = sum(own.map((each) => each.lost))
  const rest = difference(loss.lost, listed)
  if (rest === 0) return own
  return [...own, rest > 0 ? unexplained(loss, open, rest) : contradiction(loss, listed, rest)]
}

function ofCause(loss: Loss, cause: LossCause): Loss {
  const { points, maximum } = cause
  return {
    ...loss,
    points,
    maximum,
    lost: difference(maximum ?? 0, points ?? 0),
    cause: causeId(loss, cause),
    agency: agencyOf(cause) ?? loss.agency,
    reason: quoted(cause),
    said: saidIn(cause),
    remedy: null,
  }
}

/** What no cause with points explains: the causes without points stand for it, where there are any. */
function unexplained(loss: Loss, open: readonly LossCause[], lost: number): Loss {
  const [first] = open
  const reasons = open.map(quoted)
  const rest = sentence(WORDS.rest, { lost })
  return {
    ...loss,
    points: null,
    maximum: null,
    lost,
    cause: open.length > 0 && loss.cause === 'unknown' ? 'written' : loss.cause,
    agency: (first && agencyOf(first)) ?? loss.agency,
    reason: first ? { vi: reasons.map(({ vi }) => vi).join(' '), en: reasons.map(({ en }) => en).join(' ') } : rest,
    said: first ? saidIn(first) : null,
    remedy: null,
  }
}

const contradiction = (loss: Loss, listed: number, gap: number): Loss => ({
  ...loss,
  points: null,
  maximum: null,
  lost: gap,
  cause: 'contradiction',
  reason: sentence(WORDS.tooMuch, { lost: loss.lost, listed, gap: Math.abs(gap) }),
  said: null,
  remedy: null,
})

/** The rule's own cause where the text names a criterion of the framework below the row. */
function causeId({ row }: Loss, { text }: LossCause): string {
  const words = new Set(fold(text).split(' '))
  const share = ({ title }: FrameworkNode) => {
    const own = [...new Set(fold(title.vi).split(' '))]
    return own.filter((word) => words.has(word)).length / own.length
  }
  const below = row.node ? leavesBelow(row.node) : []
  const [best] = below.map((node) => ({ node, share: share(node) })).sort((a, b) => b.share - a.share)
  return (best && best.share >= NAMED ? best.node.rule?.cause?.id : null) ?? 'written'
}

const leavesBelow = (node: FrameworkNode): readonly FrameworkNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesBelow)

const agencyOf = ({ agency }: LossCause): string | null => leadAgency(agency) ?? (agency.trim() || null)

const shortened = (text: string) => clip(text.replace(/\s+/g, ' ').replace(/ ?\.$/u, ''), QUOTED)

const saidIn = ({ text, cell }: LossCause) => ({ text: shortened(text), cell: cell?.address ?? '' })

const quoted = (cause: LossCause): Text => sentence(WORDS.cause, saidIn(cause))
