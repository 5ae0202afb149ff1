// The functions as Excel gets them: the built file associates them with a runtime, here one that only keeps them.
import { pathToFileURL } from 'node:url'

/**
 * @param {string} folder the built folder, ending in a slash
 * @returns {Promise<Map<string, (...given: unknown[]) => unknown>>} the functions by id
 */
export async function builtFunctions(folder) {
  const functions = new Map()
  class ExcelError {
    constructor(code, message) {
      this.code = code
      this.message = message
    }
  }
  globalThis.CustomFunctions = { associate: (id, called) => functions.set(id, called), Error: ExcelError }
  try {
    const { ready } = await import(`${pathToFileURL(folder)}functions.js`)
    await ready
  } finally {
    delete globalThis.CustomFunctions
  }
  return functions
}
