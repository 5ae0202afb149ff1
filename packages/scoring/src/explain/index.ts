export * from './agency.js'
export * from './cause.js'
export * from './compare-columns.js'
export * from './lost-points.js'
