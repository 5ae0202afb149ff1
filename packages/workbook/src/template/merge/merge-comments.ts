import type { FilledColumn } from '../filling.js'
import type { FilledTemplate } from '../read-template.js'
import { SHARED_NOTE } from '../split.js'

/** The comments that all files have on the cells of a row, those of one cell below each other. */
export function mergeComments(code: string, sources: readonly FilledTemplate[]): ReadonlyMap<FilledColumn, string> {
  const comments = new Map<FilledColumn, string>()
  const all = sources.flatMap(({ filling }) => [...(filling.rows.get(code)?.comments ?? [])])
  for (const [column, text] of all)
    comments.set(column, withComment(comments.get(column), column === 'agency' ? withoutMark(text) : text))
  return new Map([...comments].filter(([, text]) => text !== ''))
}

/** The mark of a criterion of several agencies: it names at least two. */
const MARK = /^[^\n;]+;[^\n]+$/

/** A note without the mark that splitting put above it; what a person wrote in its manner stays. */
function withoutMark(note: string): string {
  const [first = '', ...rest] = note.split('\n')
  return first.startsWith(SHARED_NOTE) && MARK.test(first) ? rest.join('\n') : note
}

/** Notes of several files on one cell, each once. */
function withComment(there: string | undefined, own: string): string {
  const known = (there ?? '').split('\n\n').filter((each) => each !== '')
  return own === '' || known.includes(own) ? known.join('\n\n') : [...known, own].join('\n\n')
}
