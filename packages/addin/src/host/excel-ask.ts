import { isThrottled, isTooLarge } from './excel-problem.js'

/** How long Excel is left alone, in milliseconds, before it is asked again for what it refused because it had too much to do. */
const PAUSES_MS = [500, 1500, 4000]

/** Reads in Excel. While a person types in a cell, Excel keeps the request until that is done instead of refusing it. */
export const askExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true }, batch)

/** Writes in Excel: however many requests it takes, it is one step for Excel's own Undo (from ExcelApi 1.20 on). */
export const writeInExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch)

/** Asks again after a pause where Excel had too much to do; nothing of a request that is refused so has been done. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await ask()
    } catch (error) {
      if (!isThrottled(error)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return ask()
}

/**
 * Asks for many things some at a time, and for fewer where Excel takes or gives no more in one request (5 MB on the web).
 *
 * @param all how many things there are
 * @param most how many are asked for at once
 * @param ask asks for `count` things from the one at place `first` on
 */
export async function inParts(
  all: number,
  most: number,
  ask: (first: number, count: number) => Promise<void>,
): Promise<void> {
  let [done, size] = [0, most]
  while (done < all) {
    const [first, count] = [done, Math.min(size, all - done)]
    try {
      await patiently(() => ask(first, count))
      done += count
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error
      size = Math.ceil(count / 2)
    }
  }
}
