/** The script of the one file, by its id: it serves commands where it finds itself in a worker. */
export const OWN_SCRIPT = 'parscore-script'

/**
 * Starts the worker that runs commands, so that the page answers while one works. The page in one file has no other file to start
 * it from: there the worker runs the page's own script, as an ordinary one, for browsers start no module from a file's address.
 *
 * @throws where the browser has no workers, or does not let this page start one
 */
export function startWorker(): Worker {
  const own = document.getElementById(OWN_SCRIPT)?.textContent
  if (!own) return new Worker(new URL('./command-worker.ts', import.meta.url), { type: 'module' })
  const url = URL.createObjectURL(new Blob([own], { type: 'text/javascript' }))
  return new Worker(url)
}
