// Loaded only where a sheet is no score sheet.
export { besideReport, checkDocument, documentIn } from '@parscore/workbook'
