import { fold, type Text } from '@parscore/scoring'

/** What the columns of a table of figures are. */
export interface PanelColumns {
  readonly unit: number
  /** `null` where no column has the node: columns are nodes, or there is one node only. */
  readonly node: number | null
  /** `null` where no column has the year. */
  readonly year: number | null
  /** The columns that have figures: one in a long table, one a node or a year in a wide one. */
  readonly figures: readonly FigureColumn[]
  /** Columns without a name: to be row numbers. */
  readonly unnamed: readonly number[]
  /** The column that is called the number of the row. */
  readonly rowNumber: number | null
}

/** A column of figures, with the node or the year that they are all of; `null` where another column has it. */
export interface FigureColumn {
  readonly place: number
  readonly node: string | null
  readonly year: number | null
}

/** What a figure is of where a table has one a unit and year, and does not say. */
export const ONLY_NODE = 'value'

const KIND =
  '(?:unit|province|city|commune|ward|district|department|tinh|thanh pho|thanh|tp|quan|huyen|thi xa|thi tran|thi|xa|phuong|so|ban|nganh|ubnd|don vi|dia phuong|dia ban|co quan)'
/** «Tỉnh/TP», «Sở, ban, ngành», «Tên đơn vị hành chính», «Tỉnh, thành phố trực thuộc Trung ương», «Province name». */
const UNIT = new RegExp(
  `^(?!don vi tinh$)(?:ten )?(?:cac )?${KIND}(?: (?:va )?${KIND}){0,4}(?: (?:name|hanh chinh|truc thuoc(?: trung uong)?|duoc (?:danh gia|cham(?: diem)?)))?$`,
)
const YEAR = /^(?:year|nam(?: (?:danh gia|cong bo|bao cao|cham diem))?)$/
const NODE = /^(?:node|indicator|tieu chi|ma(?: tieu chi)?|code|chi tieu|noi dung)$/
const VALUE = /^(?:value|score|diem|gia tri|diem so)$/
const ROW_NUMBER = /^(?:stt|tt|so tt|so thu tu|index|idx|no|row|rownames|unnamed \d+)$/
/**
 * A year as a name of a column, alone or behind what its figures are, with how sure they are: `2019`, «Năm 2019», «Điểm 2019»,
 * `X2019` of R, «Năm 2021 (sơ bộ)».
 */
const ONE_YEAR =
  /^(.*?)((?:19|20)\d\d)(?: (?:so bo|uoc|uoc tinh|tam tinh|chinh thuc|ke hoach|du kien|preliminary|estimate))?$/

/** Stands for the name of a column that is passed over: no pattern has it. */
const NOTHING = '–'

/** Words of a header without marks, case and punctuation: «Tỉnh/Thành phố» is `tinh thanh pho`, also in NFD. */
const wordsOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Whether a line names a column of units. */
export const hasUnitColumn = (header: readonly string[]): boolean => header.some((name) => UNIT.test(wordsOf(name)))

/**
 * Tells the columns of a header.
 *
 * @param without columns that have neither nodes nor figures, whatever they are called
 * @returns `null` where no column has the units
 */
export function panelColumns(header: readonly string[], without: readonly number[] = []): PanelColumns | null {
  const words = header.map((name, index) => (without.includes(index) ? NOTHING : wordsOf(name)))
  const at = (pattern: RegExp) => words.findIndex((name) => pattern.test(name))
  const place = (found: number) => (found < 0 ? null : found)
  // A table whose units are its row names has no name above them (R: write.csv).
  const unit = place(at(UNIT)) ?? (words[0] === '' && words.length > 1 ? 0 : null)
  if (unit === null) return null
  const [year, node, value] = [place(at(YEAR)), place(at(NODE)), place(at(VALUE))]
  const rest = header.flatMap((name, index) => {
    const isTaken = index === unit || index === year || without.includes(index) || ROW_NUMBER.test(words[index] ?? '')
    return isTaken || name.trim() === '' ? [] : [{ place: index, node: name, words: words[index] ?? '' }]
  })
  const rowNumber = place(at(ROW_NUMBER))
  const unnamed = header.flatMap((name, index) => (name.trim() === '' && index !== unit ? [index] : []))
  const years = year === null ? yearColumns(rest.filter(({ place: index }) => index !== node)) : null
  if (years) {
    const own = node === null ? years.node : null
    return { unit, year, node, unnamed, rowNumber, figures: years.columns.map((each) => ({ ...each, node: own })) }
  }
  if (node !== null && value !== null)
    return { unit, year, node, unnamed, rowNumber, figures: [{ place: value, node: null, year: null }] }
  return {
    unit,
    year,
    node: null,
    unnamed,
    rowNumber,
    figures: rest.map((each) => ({ place: each.place, node: each.node, year: null })),
  }
}

/** Words before a year that say no more than that it is one, or that its figures are scores. */
const OF_A_YEAR = /^(?:nam|year|x|y|(?:diem|diem so|gia tri|score|value)(?: nam)?)?$/

interface NamedColumn {
  readonly place: number
  readonly node: string
  readonly words: string
}

/** The years that columns are of, where all are years of one thing; a single «PAPI 2019» may be a name. */
function yearColumns(columns: readonly NamedColumn[]) {
  const found = columns.map(({ place, node, words }) => {
    const [, before = '', year] = ONE_YEAR.exec(words) ?? []
    return { place, node, before: before.trim(), year: year === undefined ? null : Number(year) }
  })
  const [first] = found
  if (!first || found.some(({ year, before }) => year === null || before !== first.before)) return null
  const isPlain = OF_A_YEAR.test(first.before)
  if (!isPlain && found.length === 1) return null
  const named = first.node.replace(/\D?(?:19|20)\d\d\D*$/, '').trim()
  return {
    node: isPlain ? ONLY_NODE : named || ONLY_NODE,
    columns: found.map(({ place, year }) => ({ place, year })),
  }
}

/** Whom a mean or a sum is of: «các sở», «63 tỉnh, thành phố», «toàn tỉnh», «khối huyện». */
const WHOM = `(?:(?:cua )?(?:(?:ca|toan|cac|khoi|nhom|vung|tat ca|\\d{1,4}) )*(?:chung|nuoc|quoc|tinh|so|diem|${KIND}))`
/** Names of lines that are no unit: what the others add up to, or their mean. */
const OF_ALL = new RegExp(
  `^(?:(?:tong|tong so|tong cong|tong diem|cong|diem trung binh|trung binh|trung binh cong|binh quan|tb|trung vi)(?: ${WHOM}){0,4}|(?:ca|toan) (?:nuoc|quoc|tinh)|(?:total|sum|average|mean|median)(?: of all)?)$`,
)

/** Whether a line has a name of all units together, and so none of one. */
export const isOfAll = (name: string): boolean => OF_ALL.test(wordsOf(name))

/** What stands below a table: its source, a remark, who made it. */
const BELOW =
  /^(?:nguon|ghi chu|luu y|chu thich|don vi tinh|nguoi lap(?: bieu)?|nguoi tong hop|noi nhan|source|note)(?: |$)/
/** The number of a group: «I. Khối sở», «B. Khối huyện». */
const GROUP = /^(?:[IVX]{1,5}|[A-H])[.)]?(?:\s|$)/

/** Whether a line without figures is no unit: a heading of a group by its number, or what stands below a table. */
export const isNoUnit = (name: string, number: string): boolean =>
  BELOW.test(wordsOf(name)) || /^(?:[IVX]{1,5}|[A-H])[.)]\s/.test(name) || GROUP.test(number)

/** What a cell says instead of a figure where nothing was measured. */
const NOT_MEASURED = new Set(['na', 'n a', 'nan', 'null', 'none', 'khong do', 'chua do', 'khong danh gia', 'kdg', ''])

/** Whether a cell says that nothing was measured: never zero. */
export const isNotMeasured = (text: string): boolean => NOT_MEASURED.has(wordsOf(text)) && !/\d/.test(text)

/** The sentence for a column without a name that is not the number of the row. */
export const UNNAMED: Text = {
  vi: 'cột thứ {place} không có tên và không phải là số thứ tự: không đọc',
  en: 'column {place} has no name and is not the number of the row: not read',
}
