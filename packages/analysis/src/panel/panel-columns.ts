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
}

/** A column of figures, with the node or the year that they are all of; `null` where another column has it. */
export interface FigureColumn {
  readonly place: number
  readonly node: string | null
  readonly year: number | null
}

/** What a figure is of where a table has one a unit and year, and does not say. */
export const ONLY_NODE = 'value'

const UNIT =
  /^(?:(?:ten )?(?:unit|province|tinh|tinh thanh|tinh thanh pho|don vi|dia phuong|co quan|so nganh|huyen|xa|xa phuong|commune|department|district)(?: name)?)$/
const YEAR = /^(?:year|nam(?: (?:danh gia|cong bo))?)$/
const NODE = /^(?:node|indicator|tieu chi|ma(?: tieu chi)?|code|chi tieu|noi dung)$/
const VALUE = /^(?:value|score|diem|gia tri|diem so)$/
const ROW_NUMBER = /^(?:stt|tt|so tt|so thu tu|index|idx|no|row|rownames|unnamed \d+)$/
const ONE_YEAR = /^(?:nam |year )?((?:19|20)\d\d)$/

/** Words of a header without marks, case and punctuation: «Tỉnh/Thành phố» is `tinh thanh pho`, also in NFD. */
const wordsOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * Tells the columns of a header.
 *
 * @returns `null` where no column has the units
 */
export function panelColumns(header: readonly string[]): PanelColumns | null {
  const words = header.map(wordsOf)
  const at = (pattern: RegExp) => words.findIndex((name) => pattern.test(name))
  const place = (found: number) => (found < 0 ? null : found)
  // A table whose units are its row names has no name above them (R: write.csv).
  const unit = place(at(UNIT)) ?? (words[0] === '' && words.length > 1 ? 0 : null)
  if (unit === null) return null
  const [year, node, value] = [place(at(YEAR)), place(at(NODE)), place(at(VALUE))]
  const rest = header.flatMap((name, index) => {
    const isTaken = index === unit || index === year || ROW_NUMBER.test(words[index] ?? '')
    return isTaken || name.trim() === '' ? [] : [{ place: index, node: name, year: yearOf(words[index] ?? '') }]
  })
  const unnamed = header.flatMap((name, index) => (name.trim() === '' && index !== unit ? [index] : []))
  const others = rest.filter(({ place: index }) => index !== node)
  if (year === null && others.length > 0 && others.every((column) => column.year !== null))
    return {
      unit,
      year,
      node,
      unnamed,
      figures: others.map((each) => ({ ...each, node: node === null ? ONLY_NODE : null })),
    }
  if (node !== null && value !== null)
    return { unit, year, node, unnamed, figures: [{ place: value, node: null, year: null }] }
  return { unit, year, node: null, unnamed, figures: rest.map((each) => ({ ...each, year: null })) }
}

const yearOf = (words: string): number | null => {
  const found = ONE_YEAR.exec(words)?.[1]
  return found === undefined ? null : Number(found)
}

/** What a cell says instead of a figure where nothing was measured. */
const NOT_MEASURED = new Set(['na', 'n a', 'nan', 'null', 'none', 'khong do', 'chua do', 'khong danh gia', 'kdg', ''])

/** Whether a cell says that nothing was measured: never zero. */
export const isNotMeasured = (text: string): boolean => NOT_MEASURED.has(wordsOf(text)) && !/\d/.test(text)

/** The sentence for a column without a name that is not the number of the row. */
export const UNNAMED: Text = {
  vi: 'cột thứ {place} không có tên và không phải là số thứ tự: không đọc',
  en: 'column {place} has no name and is not the number of the row: not read',
}
