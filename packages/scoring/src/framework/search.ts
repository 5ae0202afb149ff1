import { fold } from '../values/fold.js'
import type { Framework, FrameworkNode } from './framework.js'

/**
 * The criteria whose code starts with a query, or whose title has all its words, with or without diacritics.
 *
 * @returns titles that have the query as it was typed first, then those that have its words apart, each in the order of the
 *   framework; everything for an empty query
 * @example searchCriteria(builtinFramework('par-2018'), 'ho so').some(({ code }) => code === '3.4.1') // true
 */
export function searchCriteria({ nodes }: Framework, query: string): readonly FrameworkNode[] {
  const code = query.trim().toLowerCase()
  if (code === '') return nodes
  const byCode = nodes.filter(
    (node) => node.code.toLowerCase() === code || node.code.toLowerCase().startsWith(`${code}.`),
  )
  if (byCode.length > 0) return byCode
  const phrase = fold(query)
  const words = phrase.split(' ')
  const found = nodes
    .map((node) => ({ node, text: `${node.folded} ${fold(node.title.en)} ${node.code.toLowerCase()}` }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
  const [whole, apart] = [true, false].map((isWhole) => found.filter(({ text }) => text.includes(phrase) === isWhole))
  return [...(whole ?? []), ...(apart ?? [])].map(({ node }) => node)
}
