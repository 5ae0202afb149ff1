import { type CitedDocument, citedDocuments } from './cited-documents.js'
import { figuresOf, type StatedFigure } from './figures.js'
import { headOf, type ReportHead } from './head.js'
import { datesOf, type PrintedDate } from './printed-dates.js'
import { builtinCues, type Cues } from './relations/cues.js'
import { type Paragraph, paragraphsOf, type Sentence } from './sentences.js'
import { type TextTable, tablesOf } from './text-tables.js'

/** A sentence with what it states. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly figures: readonly StatedFigure[]
  readonly dates: readonly PrintedDate[]
  readonly documents: readonly CitedDocument[]
}

/** A paragraph with what its sentences state. */
export interface ReadParagraph extends Paragraph {
  readonly read: readonly ReadSentence[]
}

/** A report as the checks of running text take it. */
export interface ReadReport {
  readonly head: ReportHead
  readonly paragraphs: readonly ReadParagraph[]
  /** The sentences of all paragraphs and wordy cells, in order. */
  readonly sentences: readonly ReadSentence[]
  /** The tables that were copied with the text. */
  readonly tables: readonly TextTable[]
  /** The words that point at relations between figures. */
  readonly cues: Cues
}

/** Reads figures, dates and documents of a text. @param text a paragraph a line, or broken lines as a PDF gives them */
export function readReport(text: string, cues: Cues = builtinCues()): ReadReport {
  const paragraphs = paragraphsOf(text)
  const read = paragraphs.map((each) => ({
    ...each,
    read: each.sentences.map((sentence) => readSentence(sentence, cues)),
  }))
  return {
    head: headOf(paragraphs),
    paragraphs: read,
    sentences: read.flatMap((each) => each.read),
    tables: tablesOf(text),
    cues,
  }
}

function readSentence(sentence: Sentence, { counted }: Cues): ReadSentence {
  const dates = datesOf(sentence)
  return { sentence, figures: figuresOf(sentence, counted), dates, documents: citedDocuments(sentence, dates) }
}
