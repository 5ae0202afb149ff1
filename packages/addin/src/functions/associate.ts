import { functions } from './index.js'
import { displayLanguage } from './language.js'
import { FunctionProblem } from './problem.js'

/** What Excel calls: any function of what it hands over. */
type Called = (...given: readonly unknown[]) => unknown

/** The part of Excel's runtime for custom functions that is used here. */
export interface FunctionsRuntime {
  associate(id: string, called: Called): void
  readonly Error?: new (code: string, message?: string) => object
}

/** Gives Excel's runtime every function under its id. Errors become Excel's own, with the sentence in the display language. */
export function associateAll(runtime: FunctionsRuntime): void {
  for (const [id, called] of Object.entries(functions)) runtime.associate(id, excelFunction(called, runtime))
}

/**
 * A function as Excel calls it: a value for values, a block where a range was given, Excel's errors for ours.
 * Never `undefined` or `NaN`, which Excel's runtime takes for a failure of its own.
 */
function excelFunction(called: (...given: never[]) => unknown, runtime: FunctionsRuntime): Called {
  const asError = (problem: FunctionProblem): object => {
    const message = problem.text[displayLanguage()]
    return runtime.Error
      ? new runtime.Error(problem.code, message)
      : Object.assign(new Error(message), { code: problem.code })
  }
  const settle = (value: unknown): unknown => (value instanceof FunctionProblem ? asError(value) : value)
  return (...given) => {
    try {
      const answer: unknown = Reflect.apply(called, undefined, given)
      if (!Array.isArray(answer)) return settle(answer)
      const block = answer.map((row: unknown) => (Array.isArray(row) ? row.map(settle) : settle(row)))
      const isBlock = block.length > 1 || given.some(Array.isArray)
      const [first] = block
      return isBlock || !Array.isArray(first) ? block : first[0]
    } catch (problem) {
      throw problem instanceof FunctionProblem ? asError(problem) : problem
    }
  }
}

/** How often the runtime is looked for: office.js brings it while the page is loading. */
const LOOK_EVERY_MS = 20
/** A page without Excel never gets one. */
const LOOK_FOR_MS = 60_000

/** Associates as soon as Excel's runtime exists, now or later. */
export function associateWhenReady(): void {
  const runtime = runtimeOf(Reflect.get(globalThis, 'CustomFunctions'))
  if (runtime) {
    associateAll(runtime)
    return
  }
  const started = Date.now()
  const timer = setInterval(() => {
    const late = runtimeOf(Reflect.get(globalThis, 'CustomFunctions'))
    if (late) associateAll(late)
    if (late || Date.now() - started > LOOK_FOR_MS) clearInterval(timer)
  }, LOOK_EVERY_MS)
}

const isRuntime = (value: unknown): value is FunctionsRuntime =>
  typeof value === 'object' && value !== null && 'associate' in value && typeof value.associate === 'function'

const runtimeOf = (value: unknown): FunctionsRuntime | null => (isRuntime(value) ? value : null)
