export * from './unit-result.js'
