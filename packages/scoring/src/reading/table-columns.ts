import { type Column, type ColumnRole, pointRoles } from '../sheet/column.js'
import { fold } from '../values/fold.js'
import { isYear } from './header.js'
import { canBeUnit, type HeaderRole, headerRole, headerYear, isUnitName } from './header-words.js'
import type { NamedColumn } from './named-column.js'
import { scorerOf, withScorers } from './who-scored.js'

/**
 * What the columns of a header are: the lowest line that says it decides, else the lines together; a text over columns of points that is
 * no word of points is their unit.
 *
 * @param lines texts by line, then by column
 */
export function namedColumns(lines: readonly (readonly string[])[]): readonly NamedColumn[] {
  const width = Math.max(...lines.map((line) => line.length))
  const named = Array.from({ length: width }, (_, col) => namedColumn(col, lines, width))
  return withScorers(named.filter(({ name }) => name !== '').map((column) => toldApart(column, named)))
}

/** «Điểm» below «Năm 2022» and «Điểm» below «Năm 2023», «Tự chấm» below «6 tháng» and below «Cả năm», are called by both lines. */
function toldApart(column: NamedColumn, all: readonly NamedColumn[]): NamedColumn {
  const { name, over, unit, role } = column
  const isPlain = PLAIN.test(fold(name))
  if (over === null || unit !== null || over === name || !(isPlain || KINDS.has(role))) return column
  // Where each has a maximum of its own it is of another table.
  if (all.some((each) => each.role === 'maximum' && each.over === over)) return column
  const isRepeated = all.some(
    (each) => each !== column && each.name === name && each.over !== over && (isPlain || each.role === role),
  )
  return isRepeated ? { ...column, name: `${over} – ${name}` } : column
}

/** Words below another header that say no more than points: «Điểm», «Số điểm», «Điểm đạt». */
const PLAIN = /^(?:so )?diem(?: so| dat| cham)?$|^dat(?: duoc)?$/
/** The kinds of points that a header over others gives to those below it. */
const KINDS: ReadonlySet<HeaderRole | null> = new Set<HeaderRole>(['self', 'appraisal', 'survey', 'target'])

function namedColumn(col: number, lines: readonly (readonly string[])[], width: number): NamedColumn {
  const own = [...new Set(lines.map((line) => line[col] ?? '').filter((text) => text !== ''))]
  const joined = own.join(' ')
  const lowest = own.findLast((text) => !isYear(text) && headerRole(text) !== null)
  const unit = unitOf(own, lines, col, width)
  const told =
    partOfMaximum(own, lines) ??
    changeAbove(own) ??
    kindAbove(own) ??
    (lowest === undefined ? null : headerRole(lowest)) ??
    headerRole(joined)
  const role = (unit === null ? null : shortRole(own.at(-1) ?? '')) ?? told
  const over = own.length > 1 ? (own[0] ?? null) : null
  const scorer = scorerOf(own.at(-1) ?? '', own.at(-2) ?? null)
  return { col, role, name: nameOf(own, joined, role, unit), year: headerYear(joined), unit, over, scorer }
}

/** «SNV - tự chấm» below «Chênh lệch»: whatever is named there, it is by how much they differ. */
const changeAbove = (own: readonly string[]): HeaderRole | null =>
  own.slice(0, -1).some((text) => /chenh lech|tang,? giam/.test(fold(text))) ? 'change' : null

/** The kind of points that a header gives to «Điểm» below it: «Hội đồng thẩm định» over «Điểm» and «Ý kiến». */
function kindAbove(own: readonly string[]): HeaderRole | null {
  const above = own.at(-2)
  if (above === undefined || !PLAIN.test(fold(own.at(-1) ?? ''))) return null
  const kind = headerRole(above)
  return KINDS.has(kind) ? kind : null
}

/** «TC» and «TĐ» below a unit are its self-assessed and appraised points. */
const SHORT: ReadonlyMap<string, HeaderRole> = new Map([
  ['tc', 'self'],
  ['tdg', 'self'],
  ['td', 'appraisal'],
])
const shortRole = (text: string): HeaderRole | null => SHORT.get(fold(text)) ?? null

/**
 * What a column below «Điểm tối đa» is that stands over several kinds of points («Thẩm định», «ĐTXHH»): the maximum where it is the total
 * of them or is called so itself («Thang điểm»: «Tối đa», «Mức điểm»), else the maximum of a part, which no column of points is held against.
 */
function partOfMaximum(own: readonly string[], lines: readonly (readonly string[])[]): HeaderRole | null {
  const [upper = '', lower = ''] = own
  const isOverSeveral = lines.some((line) => line.filter((text) => text === upper).length > 1)
  if (own.length < 2 || !isOverSeveral || headerRole(upper) !== 'maximum' || headerYear(lower) !== null) return null
  return /^(?:tong|cong|(?:diem )?toi da$)/.test(fold(lower)) ? 'maximum' : 'note'
}

function nameOf(own: readonly string[], joined: string, role: HeaderRole | null, unit: string | null): string {
  const lower = own.at(-1) ?? ''
  const short = own.length > 1 && !isYear(lower) && headerRole(lower) !== null ? lower : joined
  if (unit === null || role === 'code' || role === 'title') return short
  const rest = own.filter((text) => text !== unit && !isOfUnits(text))
  return rest.length === 0 ? unit : `${unit} – ${rest.at(-1)}`
}

/** «Điểm đạt được của các huyện, thị xã» over the names of units, whatever these are called. */
const isOfUnits = (text: string): boolean =>
  /(?:^|\s)các\s(?:đơn vị|cơ quan|địa phương|sở|ban|ngành|huyện|quận|thị xã|thành phố|xã|phường|đặc khu|phòng)(?=[\s,;)]|$)/iu.test(
    text.normalize('NFC'),
  )

/** The unit over a column: the name of one, or a text over other columns too beside which stands another such text. */
function unitOf(
  own: readonly string[],
  lines: readonly (readonly string[])[],
  col: number,
  width: number,
): string | null {
  const named = own.find(isUnitName)
  if (named !== undefined && headerRole(named) === null) return named
  if (own.length < 2) return null
  const [lowest, above] = [own.at(-1) ?? '', own.at(-2) ?? '']
  if (isOfUnits(above) && canBeUnit(lowest) && lines.some((line) => line.filter((text) => text === above).length > 1))
    return lowest
  const isOverSome = (upper: string) => {
    const line = lines.find((each) => each[col] === upper) ?? []
    const others = line.slice(0, width).filter((text) => text !== upper && canBeUnit(text))
    return others.length > 0 && line.filter((text) => text === upper).length > 1
  }
  // Over all of them may stand one that says no more than that they are units.
  return own.find((text) => canBeUnit(text) && isOverSome(text)) ?? null
}

/** Roles of which a table, or a unit of it, has one column; a second one is a remark. */
const ONCE: ReadonlySet<ColumnRole> = new Set(['maximum', 'change'])

/**
 * The columns of a sheet that a header names; what no word tells is left to the figures.
 *
 * @param maximum which of several columns called so holds the maxima; the first where it is left out
 */
export function columnsOf(named: readonly NamedColumn[], maximum: number | null = null): Column[] {
  const first = new Set<string>()
  return named.flatMap(({ role, name, year, col, unit }) => {
    if (role === null || role === 'code' || role === 'title') return []
    const isOther = role === 'maximum' && maximum !== null && col !== maximum
    // Each unit has its own changes, all are held against the same maxima.
    const kind = role === 'change' ? `${role} ${unit ?? ''}` : role
    const isSecond = (isOther || (ONCE.has(role) && first.has(kind))) && !isOfYear(named, role, year)
    if (!isOther) first.add(kind)
    return [{ role: isSecond ? 'note' : role, name, year, col, unit, framework: null }]
  })
}

/** Whether a column is the only maximum of a year of which there are points too. */
const isOfYear = (named: readonly NamedColumn[], role: HeaderRole, year: number | null): boolean => {
  const ofYear = role === 'maximum' && year !== null ? named.filter((each) => each.year === year) : []
  const hasPoints = ofYear.some((each) => each.role !== null && POINTS.has(each.role))
  return hasPoints && ofYear.filter((each) => each.role === 'maximum').length === 1
}

const POINTS: ReadonlySet<HeaderRole> = new Set(pointRoles)

/** Whether two headers are the same: one repeated on the next page. */
export const isSameHeader = (a: readonly NamedColumn[], b: readonly NamedColumn[]): boolean =>
  a.length === b.length && a.every(({ name, col }, at) => b[at]?.col === col && fold(b[at]?.name ?? '') === fold(name))
