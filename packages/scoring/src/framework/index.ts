export * from './builtin.js'
export * from './framework.js'
export * from './recognise.js'
export { type FrameworkFile, frameworkSchema, type NodeFile } from './schema.js'
