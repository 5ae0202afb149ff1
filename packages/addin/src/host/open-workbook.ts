// What reads and writes files is large, and is loaded when a file is opened.
export { annotate, readFile, reportWorkbook, textToWorkbook, writeCells } from '@parscore/workbook'
