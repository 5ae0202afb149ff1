// What Excel loads: gives its runtime the functions as soon as there is one. What understands a sheet comes right behind.
import { associateAll } from './associate.js'
import { whenRuntime } from './runtime-in-page.js'
import { loadUnderstanding } from './understanding.js'

whenRuntime(associateAll)

/** Settled once every function answers at once. */
export const ready: Promise<unknown> = loadUnderstanding()
