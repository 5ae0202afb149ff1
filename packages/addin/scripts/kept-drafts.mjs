// What a page keeps of files that were changed and not saved, for tests: a page is loaded again once its draft is there.
const NAMES = `new Promise((resolve, reject) => {
  const request = indexedDB.open('parscore')
  request.onerror = () => reject(request.error)
  request.onsuccess = () => {
    const names = request.result.transaction('drafts').objectStore('drafts').getAllKeys()
    names.onsuccess = () => { request.result.close(); resolve(names.result) }
  }
})`

/**
 * The names of the drafts that a page keeps.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<readonly string[]>}
 */
export const keptDrafts = (page) => page.evaluate(NAMES)
