// Names as files, code and people write them, and lines put into an index.

/** @param {string} name such as `sum-mismatch` */
export const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** Puts an import where the linter wants it: behind the last one that stands before it in the alphabet. */
export function withImport(text, line) {
  const from = (each) => /from '([^']+)'/.exec(each)?.[1] ?? ''
  const lines = text.split('\n')
  const places = lines.flatMap((each, at) => (each.startsWith('import ') ? [at] : []))
  const before = places.filter((at) => from(lines[at]) < from(line)).at(-1) ?? (places[0] ?? 0) - 1
  return lines.toSpliced(before + 1, 0, line).join('\n')
}

/** Puts an export where the linter wants it: before the first whose file comes later in the alphabet. */
export function withExport(text, line) {
  const from = (each) => /from '([^']+)'/.exec(each)?.[1] ?? ''
  const statements = text.trimEnd().split(/\n(?=export )/)
  const after = statements.findIndex((each) => from(each) > from(line))
  return `${statements.toSpliced(after < 0 ? statements.length : after, 0, line).join('\n')}\n`
}

/** Puts a line before the one that closes a list or object. */
export function withEntry(text, opening, entry) {
  const start = text.indexOf(opening)
  const end =
    text.indexOf('\n]', start) < 0 || opening.includes('{') ? text.indexOf('\n}', start) : text.indexOf('\n]', start)
  if (start < 0 || end < 0) throw new Error(`the index has no «${opening}»`)
  return `${text.slice(0, end)}\n${entry}${text.slice(end)}`
}
