import { type Framework, parseFramework } from '../../framework/framework.js'
import { sum } from '../../values/decimal.js'
import type { LogicalNode, LogicalSheet } from './logical-sheet.js'

/** The framework that a made-up sheet is scored by: each leaf gives all, half or nothing. */
export function frameworkOfSheet({ fields }: LogicalSheet): Framework {
  const parsed = parseFramework({
    id: 'thu-2026',
    decision: null,
    date: null,
    years: [2026],
    title: { vi: 'Bộ tiêu chí thử', en: 'Framework for tests' },
    source: 'test',
    total: sum(fields.map(({ maximum }) => maximum)),
    nodes: fields.map((field) => nodeFile(field, '')),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

function nodeFile({ title, ordinal, maximum, children }: LogicalNode, above: string): object {
  const code = `${above}${ordinal}`
  const node = { code, title: { vi: title, en: title }, maximum }
  if (children.length > 0) return { ...node, children: children.map((child) => nodeFile(child, `${code}.`)) }
  const bands = [
    { from: 1, inclusive: true, points: maximum },
    { from: 0.5, inclusive: true, points: maximum / 2 },
  ]
  return { ...node, rule: { kind: 'bands', bands, below: 0 } }
}
