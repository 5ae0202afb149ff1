import { z } from 'zod'
import { lexiconData } from './lexicon.generated.js'
import { spoken } from './spoken.js'

const phrases = z.array(z.string().min(1))

/** The words of a field as their file writes them: data, never code. */
export const lexiconSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** A line a meaning, the first phrase names it. */
  synonyms: z.array(phrases.min(1)).default([]),
  levels: z.strictObject({ province: phrases, district: phrases, commune: phrases }),
  /** Of each line one word denies the others. */
  apart: z.array(phrases.min(2)).default([]),
  /** Of each line all words name one kind of thing behind a number. */
  units: z.array(phrases.min(1)).default([]),
  /** Of each line the first is the whole of the kinds behind it. */
  kinds: z.array(phrases.min(2)).default([]),
  perPerson: phrases.default([]),
  generic: phrases.default([]),
  light: phrases.default([]),
  partial: phrases.default([]),
  amendable: phrases.default([]),
  removed: phrases.default([]),
  added: phrases.default([]),
  empty: phrases.default([]),
})

/** The level of government that a word speaks of. */
export type Level = keyof z.infer<typeof lexiconSchema>['levels']

/** A lexicon ready to read texts with; meanings are phrases in lower case. */
export interface Lexicon {
  /** By its first word, the phrases that begin with it, the longest first, each with its meaning. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly levelOf: ReadonlyMap<string, Level>
  /** What denies a meaning. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
  /** The kind of thing that a meaning counts, by number of its line. */
  readonly unitOf: ReadonlyMap<string, number>
  /** What a meaning is a kind of: figures of kinds add up to one of their whole. */
  readonly wholeOf: ReadonlyMap<string, string>
  /** Kinds of things that a plan sets and that are amended. */
  readonly amendable: ReadonlySet<number | undefined>
  readonly removed: ReadonlySet<string>
  readonly added: ReadonlySet<string>
  /** Decisions that stand for a person each. */
  readonly perPerson: readonly string[]
  /** Names of units that say little about what is counted. */
  readonly generic: ReadonlySet<string>
  /** Verbs of any report, which tell of nothing else. */
  readonly light: ReadonlySet<string>
  /** Words that say that only a part is meant. */
  readonly partial: ReadonlySet<string>
}

/** A phrase with what it means; `null` for one that says nothing. */
export interface Phrase {
  readonly words: readonly string[]
  readonly meaning: string | null
}

/**
 * Makes a lexicon of its data.
 *
 * @param data as `lexicon.yaml` has it
 * @throws ZodError where the data is of another shape
 */
export function readLexicon(data: unknown): Lexicon {
  const file = lexiconSchema.parse(data)
  const phrases = [
    ...file.synonyms.flatMap((line) => line.map((phrase) => phraseOf(phrase, spoken(line[0] ?? '')))),
    ...[
      ...file.removed,
      ...file.added,
      ...file.units.flat(),
      ...file.apart.flat(),
      ...file.generic,
      ...file.light,
      ...file.partial,
    ].map((phrase) => phraseOf(phrase, spoken(phrase))),
    ...file.empty.map((phrase) => phraseOf(phrase, null)),
  ]
  const meaningOf = new Map<string, string | null>()
  for (const { words, meaning } of phrases) if (!meaningOf.has(words.join(' '))) meaningOf.set(words.join(' '), meaning)
  const meant = (phrase: string) => meaningOf.get(spoken(phrase)) ?? spoken(phrase)
  const unitOf = new Map(file.units.flatMap((line, kind) => line.map((word) => [meant(word), kind] as const)))
  return {
    byFirst: byFirstWord(meaningOf),
    levelOf: new Map(
      (['province', 'district', 'commune'] as const).flatMap((level) =>
        file.levels[level].map((word) => [meant(word), level] as const),
      ),
    ),
    apart: deniers(file.apart.map((line) => line.map(meant))),
    unitOf,
    wholeOf: new Map(file.kinds.flatMap(([whole, ...kinds]) => kinds.map((kind) => [meant(kind), meant(whole ?? '')]))),
    amendable: new Set(file.amendable.map((word) => unitOf.get(meant(word)))),
    removed: new Set(file.removed.map(meant)),
    added: new Set(file.added.map(meant)),
    perPerson: file.perPerson.map(spoken),
    generic: new Set(file.generic.map(meant)),
    light: new Set(file.light.map(meant)),
    partial: new Set(file.partial.map(meant)),
  }
}

const phraseOf = (phrase: string, meaning: string | null): Phrase => ({ words: spoken(phrase).split(' '), meaning })

function byFirstWord(meaningOf: ReadonlyMap<string, string | null>): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const [phrase, meaning] of meaningOf) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

function deniers(lines: readonly (readonly string[])[]): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>()
  for (const line of lines)
    for (const word of line)
      apart.set(word, new Set([...(apart.get(word) ?? []), ...line.filter((other) => other !== word)]))
  return apart
}

let own: Lexicon | null = null

/** The lexicon that comes with parscore: the words of administrative reform. */
export function builtinLexicon(): Lexicon {
  own ??= readLexicon(lexiconData.cchc)
  return own
}
