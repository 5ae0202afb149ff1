import { sentence, type Text } from '@parscore/scoring'
import { type Index, type IndexNode, WHOLE } from './index-design.js'

const WORDS = {
  none: { vi: 'chỉ số «{index}» không có nội dung nào', en: 'the index “{index}” has no node' },
  twice: { vi: 'chỉ số có hai nội dung cùng mã «{code}»', en: 'the index has two nodes of the code “{code}”' },
  reserved: {
    vi: '«{code}» là tên của toàn chỉ số: nội dung phải có mã khác',
    en: '“{code}” is what the whole is called: a node is to have another code',
  },
  weight: {
    vi: 'trọng số của «{code}» là {weight}: phải là số hữu hạn, từ 0 trở lên',
    en: 'the weight of “{code}” is {weight}: it is to be finite and 0 or more',
  },
  weights: {
    vi: 'mọi trọng số trong «{parent}» đều là 0',
    en: 'all weights within “{parent}” are 0',
  },
} as const satisfies Record<string, Text>

/** What an index cannot be computed for: the first thing that is wrong, with its place; `null` where nothing is. */
export function indexProblem(index: Index): Text | null {
  const nodes = allNodes(index.nodes)
  if (nodes.length === 0) return sentence(WORDS.none, { index: index.id })
  const codes = nodes.map(({ code }) => code)
  const twice = codes.find((code, place) => codes.indexOf(code) !== place)
  if (twice !== undefined) return sentence(WORDS.twice, { code: twice })
  if (codes.includes(WHOLE)) return sentence(WORDS.reserved, { code: WHOLE })
  return weightProblem(index.id, index.nodes)
}

const allNodes = (nodes: readonly IndexNode[]): IndexNode[] =>
  nodes.flatMap((node) => [node, ...allNodes(node.children)])

function weightProblem(parent: string, nodes: readonly IndexNode[]): Text | null {
  const wrong = nodes.find(({ weight }) => !(Number.isFinite(weight) && weight >= 0))
  if (wrong) return sentence(WORDS.weight, { code: wrong.code, weight: String(wrong.weight) })
  if (nodes.length > 0 && nodes.every(({ weight }) => weight === 0)) return sentence(WORDS.weights, { parent })
  for (const { code, children } of nodes) {
    const within = weightProblem(code, children)
    if (within) return within
  }
  return null
}
