import { expect, it } from 'vitest'
import type { SheetModel } from '../write/write-workbook.js'
import { printReady } from './print-names.js'

const sheetOf = (name: string, pageSetup?: SheetModel['pageSetup']): SheetModel => ({
  name,
  rows: [],
  ...(pageSetup ? { pageSetup } : {}),
})

it('makes names of print areas and repeated headers, with the quotes that a sheet’s name needs', () => {
  const { sheets, names } = printReady([
    sheetOf("Bảng 'chấm'", {
      orientation: 'landscape',
      printArea: 'A1:AB12',
      printTitlesColumn: 'A:C',
      printTitlesRow: '5:5',
    }),
    sheetOf('Nhật ký', { printTitlesRow: '4:4' }),
    sheetOf('Khác', { printTitlesColumn: 'A:B' }),
    sheetOf('Hướng dẫn', { orientation: 'landscape' }),
    sheetOf('_parscore'),
  ])
  expect(names).toEqual([
    { name: '_xlnm.Print_Area', range: "'Bảng ''chấm'''!$A$1:$AB$12", scope: "Bảng 'chấm'" },
    { name: '_xlnm.Print_Titles', range: "'Bảng ''chấm'''!$A:$C,'Bảng ''chấm'''!$5:$5", scope: "Bảng 'chấm'" },
    { name: '_xlnm.Print_Titles', range: "'Nhật ký'!$4:$4", scope: 'Nhật ký' },
    { name: '_xlnm.Print_Titles', range: "'Khác'!$A:$B", scope: 'Khác' },
  ])
  expect(sheets.map(({ pageSetup }) => pageSetup)).toEqual([
    { orientation: 'landscape' },
    {},
    {},
    { orientation: 'landscape' },
    undefined,
  ])
})
