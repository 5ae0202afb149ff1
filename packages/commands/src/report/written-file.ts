import { type Lang, sentence, type Text } from '@parscore/scoring'
import type { OutputFile } from '../declaration/outcome.js'
import { textPart } from '../declaration/part.js'

const WRITTEN: Text = { vi: 'Đã ghi {path}', en: 'Written: {path}' }

/** A file of which nothing more is to say than that it was written. */
export const writtenFile = (parameter: string, name: string, bytes: Uint8Array, lang: Lang): OutputFile => ({
  parameter,
  name,
  bytes,
  told: [textPart([sentence(WRITTEN, { path: name })[lang]])],
})
