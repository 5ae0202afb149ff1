import { associateAll } from '../functions/associate.js'

/** An error as Excel's runtime for custom functions makes it. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The functions as Excel calls them, by id: what is associated with its runtime. */
export async function associated(): Promise<(id: string, ...given: unknown[]) => unknown> {
  const functions = new Map<string, (...given: readonly unknown[]) => unknown>()
  await associateAll({ associate: (id, called) => functions.set(id, called), Error: ExcelError })
  return (id, ...given) => {
    const called = functions.get(id)
    if (!called) throw new Error(`no function ${id}`)
    try {
      return called(...given)
    } catch (error) {
      if (error instanceof ExcelError) return error
      throw error
    }
  }
}
