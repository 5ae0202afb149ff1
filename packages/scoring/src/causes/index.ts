export * from './causes-of.js'
export * from './misprints.js'
export * from './with-causes.js'
export * from './witness.js'
