import { sum } from '../../values/decimal.js'
import type { Random } from './random.js'

/** A criterion of a made-up sheet. */
export interface LogicalNode {
  readonly title: string
  /** Its number among its siblings, from 1; kept where one of them is left out or stands twice. */
  readonly ordinal: number
  readonly maximum: number
  /** Points by unit, then by column of the unit. */
  readonly points: readonly (readonly number[])[]
  readonly children: readonly LogicalNode[]
}

/** A score sheet apart from how it is laid out. */
export interface LogicalSheet {
  readonly fields: readonly LogicalNode[]
  readonly units: readonly string[]
  /** Columns of points of each unit: self-assessed, appraised. */
  readonly columns: number
  /** What the row of totals, or that of the index, prints too much of, if anything. */
  readonly slip: { readonly row: 'total' | 'index'; readonly by: number; readonly in: Place | 'maximum' } | null
}

/** A column of points. */
export interface Place {
  readonly unit: number
  readonly column: number
}

const FIELDS = [
  'Công tác chỉ đạo, điều hành cải cách hành chính',
  'Xây dựng và tổ chức thực hiện văn bản của đơn vị',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy',
  'Xây dựng đội ngũ công chức, viên chức',
  'Hiện đại hóa hành chính',
] as const
/** Titles that a reader of phrases stumbles over, among plain ones. */
const TITLES = [
  'Kế hoạch năm',
  'Công khai thủ tục',
  'Tổng kết và báo cáo định kỳ',
  'Cộng đồng tham gia góp ý',
  'Ghi chú, lưu trữ hồ sơ',
  'Kiểm tra công vụ',
  'Tổ chức hội nghị tuyên truyền',
  'Giải quyết hồ sơ đúng hạn',
  'Thực hiện cơ chế một cửa',
  'Xử lý phản ánh, kiến nghị',
  'Công bố danh mục',
  'Rà soát quy định',
  'Điểm tiếp nhận hồ sơ',
  'Số lượng sáng kiến',
  'Chỉ số hài lòng của người dân',
  'Ngày làm việc thứ bảy',
] as const
const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Văn phòng UBND tỉnh', 'Sở Y tế', 'Thanh tra tỉnh'] as const
const MAXIMA = [0.25, 0.5, 0.75, 1, 1.5, 2, 3] as const

/** A sheet of two to six fields with two or three levels. */
export function logicalSheet(random: Random, units: number, columns: number): LogicalSheet {
  const serial = { next: 0 }
  const fields = FIELDS.slice(0, random.between(2, FIELDS.length)).map((title) => {
    const criteria = Array.from({ length: random.between(2, 5) }, () => criterion(random, serial, units, columns))
    return parent(title, criteria)
  })
  return {
    fields: numbered(fields),
    units: units === 0 ? [''] : UNITS.slice(0, units),
    columns,
    slip: null,
  }
}

function criterion(random: Random, serial: { next: number }, units: number, columns: number): LogicalNode {
  const title = `${TITLES[serial.next % TITLES.length]}${serial.next >= TITLES.length ? ` đợt ${Math.floor(serial.next / TITLES.length) + 1}` : ''}`
  serial.next += 1
  if (random.chance(0.5)) return leaf(random, title, units, columns)
  const parts = Array.from({ length: random.between(2, 4) }, (_, at) =>
    leaf(
      random,
      `${['Ban hành', 'Mức độ hoàn thành', 'Chất lượng', 'Thời hạn'][at]} – ${title.toLowerCase()}`,
      units,
      columns,
    ),
  )
  return parent(title, parts)
}

function leaf(random: Random, title: string, units: number, columns: number): LogicalNode {
  const maximum = random.pick(MAXIMA)
  const points = Array.from({ length: Math.max(units, 1) }, () =>
    Array.from({ length: columns }, () => (random.chance(0.7) ? maximum : random.chance(0.5) ? maximum / 2 : 0)),
  )
  return { title, ordinal: 1, maximum, points, children: [] }
}

const numbered = (nodes: readonly LogicalNode[]): LogicalNode[] =>
  nodes.map((node, at) => ({ ...node, ordinal: at + 1 }))

/** A criterion that is the sum of its parts. */
function parent(title: string, children: readonly LogicalNode[]): LogicalNode {
  const points = (children[0]?.points ?? []).map((columns, unit) =>
    columns.map((_, column) => sum(children.map((child) => child.points[unit]?.[column] ?? 0))),
  )
  return {
    title,
    ordinal: 1,
    maximum: sum(children.map(({ maximum }) => maximum)),
    points,
    children: numbered(children),
  }
}

/** The criteria of a sheet in its order, each with its depth from 0. */
export function walk(
  fields: readonly LogicalNode[],
  depth = 0,
): { readonly node: LogicalNode; readonly depth: number }[] {
  return fields.flatMap((node) => [{ node, depth }, ...walk(node.children, depth + 1)])
}
