// What understands and checks tables is large, and is loaded with the first check.
export { checkGrids } from '@parscore/workbook'
export { knownFrameworks } from '../frameworks/known-frameworks.js'
export { layoutsFor } from '../layouts/remembered-layouts.js'
