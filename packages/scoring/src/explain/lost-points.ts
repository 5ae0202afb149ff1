import { ruleInWords } from '../framework/basis.js'
import { fieldOf, rootRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { assessedMaximum, assessedPoints, columnTotal, isAssessed, isScoredWhole, pointsOf } from '../sheet/total.js'
import { sameInAll, sentence, type Text, type Word } from '../text.js'
import { difference, sum } from '../values/decimal.js'
import { leadAgencies } from './agency.js'
import { causeTitle } from './cause.js'
import { type SaidCause, saidCause, saidCauseText } from './said-cause.js'

/** Points that one row lost. */
export interface Loss {
  readonly row: ScoreRow
  /** The field that the row is in. */
  readonly field: ScoreRow
  /** What it could have: the maximum; `null` for a contradiction, which has none. */
  readonly maximum: number | null
  /** What it got; `null` for a contradiction. */
  readonly points: number | null
  /** Above 0 for points that are missing; a contradiction may be below 0. */
  readonly lost: number
  /** Why, as an id; {@link causeTitle} has its words. */
  readonly cause: string
  /** Who answers for it: the lead agency; `null` where neither sheet nor framework says. */
  readonly agency: string | null
  /** Why, in a sentence; where the row itself says why, its words are quoted as the office's own. */
  readonly reason: Text
  /** What the office wrote beside the row; `null` where it wrote nothing. */
  readonly said: SaidCause | null
  /** What would win the points back; `null` where the rule is not known. */
  readonly remedy: Text | null
}

/** The points that a column lost, from the assessed maximum down to its total. */
export interface LostPoints {
  /** What was assessed. */
  readonly maximum: number
  readonly total: number
  /** maximum − total; the sum of all losses and of what is open, exactly. */
  readonly lost: number
  /** What no row explains: rows that the sheet does not list, or whose maximum is not known; else 0. */
  readonly open: number
  /** In the order of the sheet; contradictions stand at the row that contradicts its children. */
  readonly losses: readonly Loss[]
  /** Rows whose loss cannot be told because no maximum is known. */
  readonly unknown: readonly ScoreRow[]
}

/** The part of the losses that a field, an agency or a cause answers for. */
export interface LossGroup {
  readonly name: Text
  readonly lost: number
  readonly losses: readonly Loss[]
}

/**
 * Takes a column apart into the points that its leaves lost. Where a row is not the sum of its children the rest is a loss of
 * its own, said to be a contradiction of the sheet, so that everything adds up to maximum − total.
 *
 * @param sheet a score sheet with maxima
 * @param column place of a column of points in `sheet.columns`
 * @returns `null` where nothing is filled in or no maximum is known
 * @example lostPoints(haNam2018, 1)?.lost
 * // 24.33517
 */
export function lostPoints(sheet: ScoreSheet, column: number): LostPoints | null {
  const total = columnTotal(sheet, column)
  if (!total || total.total === null || total.maximum === null) return null
  const finder = new Losses(sheet, column)
  for (const root of rootRows(sheet)) finder.take(root)
  const lost = difference(total.maximum, total.total)
  return {
    maximum: total.maximum,
    total: total.total,
    lost,
    open: difference(lost, sum(finder.losses.map((loss) => loss.lost))),
    losses: finder.losses,
    unknown: finder.unknown,
  }
}

class Losses {
  readonly losses: Loss[] = []
  readonly unknown: ScoreRow[] = []

  constructor(
    private readonly sheet: ScoreSheet,
    private readonly column: number,
  ) {}

  /** Collects the losses of a row and returns their sum; 0 for what was not assessed. */
  take(row: ScoreRow): number {
    if (!isAssessed(row, this.column) || row.beside === 'bonus') return this.bonus(row)
    if (row.children.length > 0 && !isScoredWhole(row, this.column)) return this.parent(row)
    return this.leaf(row)
  }

  /** A bonus is not in the maximum: what it brings is a gain, a negative loss. */
  private bonus(row: ScoreRow): number {
    const points = row.beside === 'bonus' ? pointsOf(row, this.column) : null
    return points ? this.push(row, { lost: -points, maximum: row.node?.maximum ?? null, points }) : 0
  }

  private leaf(row: ScoreRow): number {
    const points = pointsOf(row, this.column) ?? 0
    // Written with its sign or without, a penalty takes off.
    if (row.beside === 'penalty') return this.push(row, { lost: Math.abs(points), maximum: 0, points })
    const maximum = assessedMaximum(this.sheet, row, this.column)
    if (maximum === null) {
      this.unknown.push(row)
      return 0
    }
    return this.push(row, { lost: difference(maximum, points), maximum, points })
  }

  private parent(row: ScoreRow): number {
    const below = sum(row.children.map((child) => this.take(child)))
    const whole = this.wholeLoss(row)
    const rest = whole === null ? 0 : difference(whole, below)
    if (rest !== 0) this.contradiction(row, rest)
    return sum([below, rest])
  }

  /** What a parent lost by its own figures; children that were not assessed are out of its maximum. */
  private wholeLoss(row: ScoreRow): number | null {
    const points = assessedPoints(row, this.column)
    const maximum = assessedMaximum(this.sheet, row, this.column)
    return points === null || maximum === null ? null : difference(maximum, points)
  }

  private contradiction(row: ScoreRow, lost: number): void {
    const { sheet, column } = this
    const words = {
      code: row.code,
      lost,
      own: assessedPoints(row, column) ?? 0,
      ownMaximum: assessedMaximum(sheet, row, column) ?? 0,
      parts: sum(row.children.map((child) => pointsOf(child, column) ?? 0)),
      partsMaximum: sum(row.children.map((child) => assessedMaximum(sheet, child, column) ?? 0)),
    }
    this.losses.push({
      row,
      field: fieldOf(row),
      maximum: null,
      points: null,
      lost,
      cause: 'contradiction',
      agency: agencyOf(this.sheet, row),
      reason: sentence(CONTRADICTION, words),
      said: null,
      remedy: null,
    })
  }

  private push(row: ScoreRow, { lost, maximum, points }: Pick<Loss, 'lost' | 'maximum' | 'points'>): number {
    if (lost === 0) return 0
    const cause = causeOf(row)
    const said = saidCause(this.sheet, row)
    const why = { points: points ?? 0, maximum: maximum ?? 0, cause: causeTitle(cause) }
    this.losses.push({
      row,
      field: fieldOf(row),
      maximum,
      points,
      lost,
      cause,
      agency: agencyOf(this.sheet, row),
      reason: reasonOf(why, said, cause),
      said,
      remedy: remedyOf(row, maximum),
    })
    return lost
  }
}

const REASON: Text = {
  vi: 'Đạt {points} trên {maximum} điểm. {cause}.',
  en: '{points} of {maximum} {maximum:point|points}. {cause}.',
}
/** Where no rule says why, what the office wrote stands for it. */
const ONLY_SAID: Text = {
  vi: 'Đạt {points} trên {maximum} điểm. {said}',
  en: '{points} of {maximum} {maximum:point|points}. {said}',
}

function reasonOf(why: Readonly<Record<string, Word>>, said: SaidCause | null, cause: string): Text {
  if (said === null) return sentence(REASON, why)
  const own = saidCauseText(said)
  if (cause === 'unknown' || cause === 'appraisal') return sentence(ONLY_SAID, { ...why, said: own })
  const reason = sentence(REASON, why)
  return { vi: `${reason.vi} ${own.vi}`, en: `${reason.en} ${own.en}` }
}

const CONTRADICTION: Text = {
  vi: 'Dòng {code} ghi {own} trên {ownMaximum} điểm, các dòng con cộng lại {parts} trên {partsMaximum}; chênh lệch {lost} điểm không dòng con nào giải thích.',
  en: 'Row {code} says {own} of {ownMaximum}, its children add up to {parts} of {partsMaximum}; no child explains the {lost} {lost:point|points} between.',
}

const causeOf = ({ node }: ScoreRow): string => node?.rule?.cause?.id ?? node?.measure ?? 'unknown'

/** The rule in words, where the framework has one that is more than “points are typed in”. */
function remedyOf({ node }: ScoreRow, maximum: number | null): Text | null {
  return node?.rule?.tellsHow && maximum !== null ? ruleInWords(node, maximum) : null
}

/**
 * Who is in the lead: all that the sheet's own column names, with semicolons between them, else the framework's first. A child without
 * any has its parent's.
 */
function agencyOf(sheet: ScoreSheet, row: ScoreRow): string | null {
  const place = sheet.wordColumns.findIndex((column) => column.role === 'agency')
  for (let at: ScoreRow | null = row; at; at = at.parent) {
    const named = leadAgencies(at.words[place] ?? '')
    const own = named.length > 0 ? named.join('; ') : at.node?.agencies[0]
    if (own) return own
  }
  return null
}

/** What losses can be grouped by. */
export type LossGrouping = 'field' | 'agency' | 'cause'

const NO_AGENCY: Text = { vi: 'Chưa ghi đơn vị chủ trì', en: 'No agency named' }

const KEYS: Readonly<Record<LossGrouping, (loss: Loss) => Text>> = {
  field: ({ field }) => sameInAll(`${field.code}. ${field.title}`),
  // What a sheet contradicts itself by is nobody's loss.
  agency: ({ agency, cause }) =>
    cause === 'contradiction' ? causeTitle(cause) : agency === null ? NO_AGENCY : sameInAll(agency),
  cause: ({ cause }) => causeTitle(cause),
}

/**
 * Sums losses by field, by agency or by cause.
 *
 * @returns fields in the order of the sheet, agencies and causes by what they cost, the costliest first
 */
export function groupLosses(losses: readonly Loss[], by: LossGrouping): LossGroup[] {
  const groups = new Map<string, { name: Text; losses: Loss[] }>()
  for (const loss of losses) {
    const name = KEYS[by](loss)
    const group = groups.get(name.vi) ?? { name, losses: [] }
    group.losses.push(loss)
    groups.set(name.vi, group)
  }
  const sums = [...groups.values()].map((group) => ({ ...group, lost: sum(group.losses.map((loss) => loss.lost)) }))
  return by === 'field' ? sums : sums.sort((a, b) => b.lost - a.lost)
}

/** The leaves that cost most, the costliest first; contradictions are no leaves. */
export function costliest(losses: readonly Loss[], count: number): Loss[] {
  return losses
    .filter((loss) => loss.cause !== 'contradiction' && loss.lost > 0)
    .sort((a, b) => b.lost - a.lost || a.row.position - b.row.position)
    .slice(0, count)
}
