// Loaded only where a report is shown.
export { besideReport, firstAnnex, readFile } from '@parscore/workbook'
