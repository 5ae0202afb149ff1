import { sentence, type Text } from '../text.js'
import type { Framework } from './framework.js'

const NO_CRITERIA: Text = {
  vi: 'Bộ {id} (Quyết định {decision}) chưa có tiêu chí: nguồn chỉ nêu tên và số lượng.',
  en: '{id} (decision {decision}) has no criteria yet: the sources state its name and counts only.',
}

/**
 * Why nothing can be scored, filled in or looked up by a framework that is known by name only.
 *
 * @returns `null` for a framework that has criteria
 * @example noCriteria(builtinFramework('par-2018')) // null
 */
export function noCriteria({ id, decision, nodes }: Pick<Framework, 'id' | 'decision' | 'nodes'>): Text | null {
  if (nodes.length > 0) return null
  return sentence(NO_CRITERIA, { id, decision: decision ?? '…' })
}
