// Loaded only where a sheet is no score sheet.
export { checkDocument, documentIn, scoreTables } from '@parscore/workbook'
