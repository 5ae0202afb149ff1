// What Excel loads: gives its runtime the functions as soon as there is one.
import { associateAll } from './associate.js'
import { whenRuntime } from './runtime-in-page.js'

/** Settled once every function answers at once. */
export const ready: Promise<unknown> = new Promise((settled) => {
  whenRuntime((runtime) => settled(associateAll(runtime)))
})
