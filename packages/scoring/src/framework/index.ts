export * from './builtin.js'
export * from './framework.js'
export { type FrameworkFile, frameworkSchema, type NodeFile } from './schema.js'
export * from './recognise.js'
