export * from './agency.js'
export * from './cause.js'
export * from './lost-points.js'
