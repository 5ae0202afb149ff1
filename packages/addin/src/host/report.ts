// Loaded only where a report or an annex beside another document is read.
export { besideReport, firstAnnex, readFile } from '@parscore/workbook'
