import { z } from 'zod'
import { type BoundRule, saying } from '../rules/index.js'
import { citation } from '../sources/source.js'
import type { Text } from '../text.js'

const NO_QUOTE: Text = {
  vi: 'ghi «văn bản nêu» (stated, partly) thì phải trích nguyên văn văn bản',
  en: 'what a document states (stated, partly) needs its quote',
}
const NO_PROOF: Text = {
  vi: 'ghi «suy ra» (inferred) thì phải nêu điểm công bố chứng minh điều đó',
  en: 'what is inferred needs the published points that prove it',
}

/**
 * How sure something is. `stated`: a document says so. `partly`: it says a part of it. `inferred`: published points prove it.
 * `entered`: not known, points are typed in and only bounded.
 */
export const basisSchema = z
  .strictObject({
    status: z.enum(['stated', 'partly', 'inferred', 'entered']),
    /** The words of the document. */
    quote: z.string().min(1).optional(),
    /** The published points that prove it. */
    proof: z.string().min(1).optional(),
    /** The document: the id of a source, or a citation. */
    source: z.string().min(1).transform(citation).optional(),
    /** As the authoring sheet has it: with `stated`, that only a part of the scale is. */
    partly: z.boolean().optional(),
    /** What remains unknown. */
    note: z.string().min(1).optional(),
  })
  .refine(({ status, quote }) => (status !== 'stated' && status !== 'partly') || quote !== undefined, saying(NO_QUOTE))
  .refine(({ status, proof }) => status !== 'inferred' || proof !== undefined, saying(NO_PROOF))
  .transform(({ partly, status, ...rest }) => ({
    ...rest,
    status: status === 'stated' && partly === true ? ('partly' as const) : status,
  }))

/** How sure something is, and why. */
export type Basis = z.infer<typeof basisSchema>

/** How sure something is, in words. */
export const basisWords = {
  stated: { vi: 'Văn bản nêu rõ', en: 'Stated by a document' },
  partly: { vi: 'Văn bản chỉ nêu một phần', en: 'Stated in part by a document' },
  inferred: { vi: 'Suy ra từ điểm đã công bố', en: 'Inferred from published points' },
  entered: { vi: 'Chưa rõ, điểm được nhập tay', en: 'Not known, points are typed in' },
} as const satisfies Record<Basis['status'], Text>

/** What a sentence that rests on something less than a document says of itself. */
const DOUBTS: Readonly<Partial<Record<Basis['status'], Text>>> = {
  partly: { vi: ' (văn bản chỉ nêu một phần thang điểm)', en: ' (a document states a part of the scale only)' },
  inferred: { vi: ' (suy ra từ điểm đã công bố)', en: ' (inferred from published points)' },
}

/** A node as far as its rule goes. */
interface RuledNode {
  readonly rule?: BoundRule | undefined
  readonly basis?: Basis | undefined
}

/**
 * The rule of a node as a sentence that says how sure it is.
 *
 * @param maximum the points that the rule is about
 * @returns `null` where the node has no rule
 * @example ruleInWords(leavesOf(builtinFramework('par-2016')).find(({ code }) => code === 'I.1.b'), 1).vi // 'Nơi nhận có báo cáo chậm nhất ngày 15/6, 10/12: 1 điểm; chậm: 0 điểm (văn bản chỉ nêu một phần thang điểm).'
 */
export function ruleInWords({ rule, basis }: RuledNode, maximum: number): Text | null {
  const words = rule?.describe(maximum)
  const doubt = basis && DOUBTS[basis.status]
  if (!words || !doubt) return words ?? null
  const beside = (lang: keyof Text) => `${words[lang].replace(/\.$/, '')}${doubt[lang]}.`
  return { vi: beside('vi'), en: beside('en') }
}
