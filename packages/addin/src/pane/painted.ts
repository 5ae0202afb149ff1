/** A window in the background paints nothing: then it is not waited for longer. */
const HIDDEN_MS = 100

/** Waits until the page has shown what it was told last: what comes next may keep it busy. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, HIDDEN_MS)
    requestAnimationFrame(() => setTimeout(resolve))
  })
