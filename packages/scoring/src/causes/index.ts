export * from './misprints.js'
export * from './with-causes.js'
