import { annexData, type Grid, olderRuleOfTable } from '@parscore/scoring'
import {
  lossTableDocument,
  officeDocx,
  openHead,
  planWorkbook,
  readAnnex,
  readFile,
  readLossTable,
  readPlan,
} from '@parscore/workbook'
import { parseCsv, writeXlsx } from 'hucre'

/** A file under `templates/samples/` that is made of a seed’s own words, and how. */
export interface SampleDocument {
  /** Name inside `templates/samples/`. */
  readonly name: string
  build(): Promise<Uint8Array>
}

/** A fixed day, so that the same source makes the same bytes. */
const MADE = new Date(Date.UTC(2021, 11, 24))
const FONT = { name: 'Times New Roman', size: 12 } as const
const THIN = { style: 'thin' as const }
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN }
const WIDTHS = [10, 60, 18, 14, 44]
const YEAR = 2018

/**
 * The samples of the reform office’s year: the annex of 2021 as a workbook and as data, the plan of 2018 as a workbook to work with,
 * the explanation of the points lost in 2016 as a Word document.
 *
 * @param read the text of a source by its name inside `templates/samples/`
 */
export function sampleDocuments(read: (name: string) => string): SampleDocument[] {
  const grids = async (name: string): Promise<readonly Grid[]> => {
    const file = await readFile(new TextEncoder().encode(read(name)), name)
    if (!file.ok) throw new Error(`${name}: ${file.error.message.en}`)
    return file.value.grids
  }
  return [
    { name: 'daknong-2021-thong-ke.xlsx', build: () => annexWorkbook(read('daknong-2021-thong-ke.tsv')) },
    {
      name: 'daknong-2021-thong-ke.json',
      build: async () => {
        const annex = first(await grids('daknong-2021-thong-ke.tsv'), (grid) => readAnnex(grid))
        return new TextEncoder().encode(`${JSON.stringify(annexData(annex), null, 2)}\n`)
      },
    },
    {
      name: 'daknong-2018-ke-hoach.xlsx',
      build: async () => planWorkbook(first(await grids('daknong-2018-ke-hoach.txt'), readPlan), YEAR),
    },
    {
      name: 'daknong-2016-giai-trinh.docx',
      build: async () => {
        const table = first(await grids('daknong-2016-giai-trinh.txt'), readLossTable)
        return officeDocx(
          lossTableDocument(table, olderRuleOfTable(table), { ...openHead, above: 'UBND TỈNH ĐẮK NÔNG' }),
        )
      },
    },
  ]
}

function first<T>(grids: readonly Grid[], read: (grid: Grid) => T | null): T {
  for (const grid of grids) {
    const found = read(grid)
    if (found !== null) return found
  }
  throw new Error('a sample’s source holds no such table')
}

/** The annex cell for cell as printed, so every figure is a text with the dots and commas of the paper; page breaks are left out. */
function annexWorkbook(tsv: string): Promise<Uint8Array> {
  const printed = parseCsv(tsv, { delimiter: '\t' }).map((row) =>
    WIDTHS.map((_, col) => String(row[col] ?? '').replace(/<\/?i>/g, '')),
  )
  const [head = [], second = [], ...rest] = printed
  const lines = rest.filter((row) => row.some((text) => text !== '') && row[0] !== head[0] && row[2] !== second[2])
  const rows = [
    ['THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC NĂM 2021 TRÊN ĐỊA BÀN TỈNH ĐẮK NÔNG'],
    [],
    head,
    second,
    ...lines,
  ]
  const cells = new Map(
    rows.flatMap((row, y) =>
      row.map((text, x) => {
        const isHead = y < 4
        const style = {
          font: { ...FONT, bold: isHead || /^\d\.$/.test(row[0] ?? '') },
          ...(y < 2 ? {} : { border: BORDER, alignment: { wrapText: true, vertical: 'top' as const } }),
          numFmt: '@',
        }
        return [`${y},${x}`, { value: text === '' ? null : text, style }] as const
      }),
    ),
  )
  const heightOf = (row: readonly string[]) =>
    Math.max(1, ...row.map((text, col) => Math.ceil((text.length * 1.1) / (WIDTHS[col] ?? 10)))) * 16
  return writeXlsx({
    properties: { title: 'Biểu thống kê Đắk Nông 2021', created: MADE, modified: MADE },
    sheets: [
      {
        name: 'Biểu thống kê',
        rows: [],
        cells,
        columns: WIDTHS.map((width) => ({ width })),
        rowDefs: new Map(rows.map((row, y) => [y, { height: y < 2 ? 20 : heightOf(row) }] as const)),
        freezePane: { rows: 4 },
        pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
  })
}
