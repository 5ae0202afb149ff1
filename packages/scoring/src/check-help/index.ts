export * from './check-help.js'
export { criterionHelp } from './criterion-help.js'
export type { ExampleTable } from './example-table.js'
export * from './known-checks.js'
