import { type Annex, fail, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { texts } from '../texts/texts.js'

/** A statistical annex that the user chose, with the name of its file. */
export interface NamedAnnex {
  readonly name: string
  readonly annex: Annex
}

/** The first statistical annex of a file, or why there is none. What reads files is fetched with the first that is chosen. */
export async function annexOfFile(file: File): Promise<Result<NamedAnnex, Text>> {
  const { firstAnnex, readFile } = await import('./report.js')
  const read = await readFile(new Uint8Array(await file.arrayBuffer()), file.name)
  if (!read.ok) return fail(read.error.message)
  const annex = firstAnnex(read.value.grids)
  return annex ? ok({ name: file.name, annex }) : fail(sentence(texts.annexNone, { name: file.name }))
}
