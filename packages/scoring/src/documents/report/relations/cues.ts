import { z } from 'zod'
import { lexiconData } from '../matching/lexicon.generated.js'

const phrases = z.array(z.string().trim().min(1)).default([])

/** The words that point at a relation between figures, as their file writes them: data, never code. */
export const figureWordsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  more: phrases,
  less: phrases,
  earlier: phrases,
  all: phrases,
  some: phrases,
  total: phrases,
  rest: phrases,
  share: phrases,
  bound: phrases,
  mean: phrases,
  turn: phrases,
  names: phrases,
  counted: phrases,
})

/** What points at a relation: of a list of words each one as a word of its own. */
export type Cues = Readonly<
  Record<Exclude<keyof z.infer<typeof figureWordsSchema>, 'id' | 'names' | 'counted'>, RegExp>
> & {
  /** Names that have a comma or «và» within. */
  readonly names: RegExp
  readonly counted: readonly string[]
  /** What points at a gain or a loss, every place of a text. */
  readonly steps: RegExp
}

/** Makes patterns of the words. @throws ZodError where the data is of another shape */
export function readCues(data: unknown): Cues {
  const { id: _, names, counted, ...lists } = figureWordsSchema.parse(data)
  const entries = Object.entries(lists).map(([name, words]) => [name, wordsPattern(words)] as const)
  return {
    ...(Object.fromEntries(entries) as Record<keyof typeof lists, RegExp>),
    names: wordsPattern(names, 'gu'),
    counted,
    steps: wordsPattern([...lists.more, ...lists.less], 'giu'),
  }
}

const LETTER = String.raw`[\p{L}\p{N}]`

/** A pattern of whole words, the longest first; of none a pattern that fits nothing. */
function wordsPattern(words: readonly string[], flags = 'iu'): RegExp {
  if (words.length === 0) return /(?!)/u
  const sorted = [...words].map((each) => each.normalize('NFC')).sort((a, b) => b.length - a.length)
  const source = sorted.map((each) =>
    each.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`),
  )
  return new RegExp(`(?<!${LETTER})(?:${source.join('|')})(?!${LETTER})`, flags)
}

let own: Cues | null = null

/** The words that come with parscore. */
export function builtinCues(): Cues {
  own ??= readCues(lexiconData.figures)
  return own
}
