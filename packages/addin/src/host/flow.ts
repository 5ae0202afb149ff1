// What understands and checks tables is large, and is loaded with the first check.
export { checkUnderstood, understanding } from '@parscore/workbook'
export { knownFrameworks } from '../frameworks/known-frameworks.js'
export { layoutsFor } from '../layouts/remembered-layouts.js'
