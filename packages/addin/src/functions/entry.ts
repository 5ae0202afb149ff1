// What Excel loads: gives its runtime the functions as soon as there is one, with nothing left to fetch when it calls.
import { associateAll } from './associate.js'
import { whenRuntime } from './runtime-in-page.js'

whenRuntime(associateAll)
