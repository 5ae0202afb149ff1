// What understands and checks tables is large, and is loaded with the first check.
export { checkAll, checkGrids, findingsOf, whyNothing } from '@parscore/workbook'
