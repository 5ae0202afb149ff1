export * from './check-help.js'
export type { ExampleTable } from './example-table.js'
export * from './known-checks.js'
