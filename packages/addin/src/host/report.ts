// Loaded only where a report is shown.
export { besideReport, readAnnex, readFile } from '@parscore/workbook'
