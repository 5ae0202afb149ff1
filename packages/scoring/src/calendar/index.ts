export * from './due-dates.js'
export * from './holidays.js'
