import { fold } from '../values/fold.js'
import type { Framework, FrameworkNode } from './framework.js'

/**
 * The criteria whose code starts with a query, or whose title has all its words, with or without diacritics.
 *
 * @returns in the order of the framework; everything for an empty query
 * @example searchCriteria(par2018, 'ho so').map((node) => node.code) // includes '3.4.1'
 */
export function searchCriteria({ nodes }: Framework, query: string): readonly FrameworkNode[] {
  const code = query.trim().toLowerCase()
  if (code === '') return nodes
  const byCode = nodes.filter(
    (node) => node.code.toLowerCase() === code || node.code.toLowerCase().startsWith(`${code}.`),
  )
  if (byCode.length > 0) return byCode
  const words = fold(query).split(' ')
  return nodes.filter((node) => {
    const text = `${node.folded} ${fold(node.title.en)} ${node.code.toLowerCase()}`
    return words.every((word) => text.includes(word))
  })
}
