import { z } from 'zod'
import { type FrameworkMistake, mistakesOf } from '../../framework/mistake.js'
import { fail, ok, type Result } from '../../result.js'
import { lexiconData } from './matching/lexicon.generated.js'
import { builtinLexicon, type Lexicon, lexiconSchema, readLexicon } from './matching/lexicon.js'
import { spoken } from './matching/spoken.js'
import { builtinCues, type Cues, figureWordsSchema, readCues } from './relations/cues.js'

/** The words that a report is read with. */
export interface ReportWords {
  /** What means one thing when it says what a figure counts. */
  readonly lexicon: Lexicon
  /** What points at a relation between figures. */
  readonly cues: Cues
}

const levels = lexiconSchema.shape.levels.partial().default({})

/** Words of an office, added to those that come with parscore: the same lists, each of them as it is needed. */
export const officeWordsSchema = z.strictObject({
  ...lexiconSchema.omit({ id: true, levels: true }).shape,
  ...figureWordsSchema.omit({ id: true }).shape,
  levels,
})

/** The words that come with parscore. */
export const builtinWords = (): ReportWords => ({ lexicon: builtinLexicon(), cues: builtinCues() })

/**
 * The words that come with parscore and those of an office.
 *
 * A line of synonyms whose first phrase is known already adds to its meaning; every other list grows.
 *
 * @param data anything, as parsed YAML
 * @example parseOfficeWords({ synonyms: [['hồ sơ', 'bộ giấy tờ']], less: ['teo'] }).ok // true
 */
export function parseOfficeWords(data: unknown): Result<ReportWords, readonly FrameworkMistake[]> {
  const parsed = officeWordsSchema.safeParse(data)
  if (!parsed.success) return fail(mistakesOf(officeWordsSchema, data))
  const office = parsed.data
  const lexicon = lexiconSchema.parse(lexiconData.cchc)
  const cues = figureWordsSchema.parse(lexiconData.figures)
  const synonyms = office.synonyms.map((line) => [meantBy(line[0] ?? '', lexicon.synonyms), ...line])
  return ok({
    lexicon: readLexicon(joined(lexicon, { ...office, synonyms })),
    cues: readCues(joined(cues, office)),
  })
}

/** The first phrase of the line of synonyms that knows a phrase, else the phrase itself. */
const meantBy = (phrase: string, synonyms: readonly (readonly string[])[]): string =>
  synonyms.find((line) => line.some((each) => spoken(each) === spoken(phrase)))?.[0] ?? phrase

/** Each list of the first with the office's behind it; levels list by list. */
function joined<Data extends object>(own: Data, office: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(own).map(([name, value]: [string, unknown]) => {
      const added = office[name]
      if (Array.isArray(value) && Array.isArray(added)) return [name, [...value, ...added]]
      return isLists(value) && isLists(added) ? [name, joined(value, added)] : [name, value]
    }),
  )
}

const isLists = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
