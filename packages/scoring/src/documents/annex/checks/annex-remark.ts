import type { Found } from '../../../checks/check.js'
import { type Annex, type AnnexRow, fieldOfCode } from '../annex.js'

type Rest = Pick<Found, 'found' | 'expected' | 'sentence'> & Partial<Pick<Found, 'words' | 'difference' | 'severity'>>

const words = (row: AnnexRow) => ({ code: row.code || '–', title: row.title })

/** A remark on the figure of a row. `{code}` and `{title}` are the row's. */
export const onFigure = (annex: Annex, row: AnnexRow, rest: Rest): Found => ({
  cell: row.figureCell,
  code: row.code || null,
  field: fieldOfCode(row.code),
  column: annex.column,
  ...rest,
  words: { ...words(row), ...rest.words },
})

/** A remark on the number of a row. */
export const onNumber = (row: AnnexRow, rest: Rest): Found => ({
  cell: row.codeCell,
  code: row.code || null,
  field: fieldOfCode(row.code),
  column: null,
  ...rest,
  words: { ...words(row), ...rest.words },
})

/** The header of an example. */
export const ANNEX_HEADER = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'] as const
