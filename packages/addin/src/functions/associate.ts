import { functions, lateFunctions } from './index.js'
import { displayLanguage } from './language.js'
import { FunctionProblem } from './problem.js'
import type { Called, FunctionsRuntime } from './runtime-in-page.js'

/**
 * Gives Excel's runtime every function under its id. Errors become Excel's own, with the sentence in the display language.
 *
 * @returns settled once every function answers at once
 */
export function associateAll(runtime: FunctionsRuntime): Promise<unknown> {
  for (const [id, called] of Object.entries(functions)) runtime.associate(id, excelFunction(called, runtime))
  const late = Object.entries(lateFunctions).map(([id, load]) => {
    const { called, come } = whenCome(load)
    runtime.associate(id, excelFunction(called, runtime))
    return come
  })
  return Promise.all(late)
}

type Answering = (...given: never[]) => unknown

/** A function that waits for its code only as long as that has not come. */
function whenCome(load: () => Promise<Answering>): { readonly called: Answering; readonly come: Promise<Answering> } {
  let there: Answering | null = null
  const come = load().then((loaded) => {
    there = loaded
    return loaded
  })
  return { called: (...given) => (there ? there(...given) : come.then((loaded) => loaded(...given))), come }
}

/**
 * A function as Excel calls it: a value for values, a block where a range was given, Excel's errors for ours.
 * Never `undefined` or `NaN`, which Excel's runtime takes for a failure of its own.
 */
function excelFunction(called: Answering, runtime: FunctionsRuntime): Called {
  const asError = (problem: FunctionProblem): object => {
    const message = problem.text[displayLanguage()]
    return runtime.Error
      ? new runtime.Error(problem.code, message)
      : Object.assign(new Error(message), { code: problem.code })
  }
  const settle = (value: unknown): unknown => (value instanceof FunctionProblem ? asError(value) : value)
  const settledRow = (row: unknown): unknown =>
    Array.isArray(row) ? (row.some((value) => value instanceof FunctionProblem) ? row.map(settle) : row) : settle(row)
  const shaped = (answer: unknown, given: readonly unknown[]): unknown => {
    if (!Array.isArray(answer)) return settle(answer)
    // Rows in which nothing is filled in are one and the same array.
    let [before, settled]: readonly unknown[] = []
    const block = answer.map((row: unknown) => {
      if (row !== before || settled === undefined) settled = settledRow(row)
      before = row
      return settled
    })
    const isBlock = block.length > 1 || given.some(Array.isArray)
    const [first] = block
    return isBlock || !Array.isArray(first) ? block : first[0]
  }
  const failed = (problem: unknown): never => {
    throw problem instanceof FunctionProblem ? asError(problem) : problem
  }
  return (...given) => {
    try {
      const answer: unknown = Reflect.apply(called, undefined, given)
      return answer instanceof Promise
        ? answer.then((late) => shaped(late, given)).catch(failed)
        : shaped(answer, given)
    } catch (problem) {
      return failed(problem)
    }
  }
}
