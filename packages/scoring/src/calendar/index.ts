export * from './due-dates.js'
export { type Holiday, holidaysOf, holidaysUnknown, holidayYears } from './holidays.js'
export { workingDaysUntil } from './working-days.js'
