// How much a page loads before it is seen: its scripts and styles with all that they import statically, gzipped.
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Static imports of a built module; those that are loaded later have parentheses. */
const IMPORT = /(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g
/** What is loaded at once though it stands behind a dynamic import: the pane. */
const AT_ONCE = /(?<=["'`/])pane-[\w-]+\.js/g

export function firstLoad(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8')
  const seen = new Set()
  const visit = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    if (!file.endsWith('.js')) return
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [, target] of text.matchAll(IMPORT)) visit(normalize(join(dirname(file), target)))
    for (const [name] of text.matchAll(AT_ONCE)) visit(join('assets', name))
  }
  for (const [, target] of html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) visit(normalize(target))
  const files = [page, ...seen]
  return files.reduce((total, file) => total + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
}
