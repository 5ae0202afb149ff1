// What tests of other packages need and programs do not: `@parscore/scoring/testing`.
export { exampleSheet } from './checks/example.js'
export { figureOf } from './documents/annex/annex.js'
export { planData } from './documents/reform-plan/reform-plan.js'
export { headerRole } from './reading/header-words.js'
