export * from './check-grids.js'
export * from './check-workbook.js'
export * from './checked-workbook.js'
export { type UnderstoodGrid, type UnderstoodSheet, understand, understanding } from './understand.js'
