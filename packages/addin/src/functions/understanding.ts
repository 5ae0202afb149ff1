/** What understands and checks a sheet: large, and needed by one function of twelve. */
type Understanding = typeof import('../host/flow.js')

let loaded: Understanding | null = null

/** What understands sheets, where it has come already. */
export const understanding = (): Understanding | null => loaded

/** Loads it, once. */
export async function loadUnderstanding(): Promise<Understanding> {
  loaded ??= await import('../host/flow.js')
  return loaded
}
