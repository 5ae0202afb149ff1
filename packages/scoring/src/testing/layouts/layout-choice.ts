import type { Random } from './random.js'

/** Every way in which a sheet can be laid out that is tried, one choice a dimension. */
export const dimensions = {
  numbering: [
    'dotted',
    'dotted-closed',
    'dotted-number',
    'zero-padded',
    'comma',
    'roman-dotted',
    'roman-letter',
    'roman-brackets',
    'letter-roman-dotted',
    'dotted-dash',
    'dotted-letter-dash',
    'field-word',
    'criterion-word',
    'ordinal-dotted',
    'ordinal-letter',
    'in-title',
    'in-title-roman',
    'in-title-ordinal',
    'running',
    'none-indented',
    'none',
  ],
  header: ['one-line', 'two-lines', 'two-lines-unmerged', 'three-lines'],
  order: ['usual', 'maximum-last', 'points-first', 'gap', 'remark-between'],
  marks: ['none', 'numbers', 'brackets', 'letters', 'computed'],
  totals: ['none', 'below', 'above', 'subtotals', 'in-code-column', 'with-index'],
  notes: ['none', 'signature', 'footnotes', 'options'],
  pages: ['once', 'every-page'],
  fields: ['all', 'some'],
  spelling: ['numbers', 'comma', 'point', 'unit-word', 'footnote', 'spaces'],
  capitals: ['plain', 'capital-fields'],
  above: ['none', 'titles', 'titles-merged'],
  beside: ['nothing', 'evidence', 'percent', 'agency'],
  words: ['usual', 'short', 'formal', 'broken'],
} as const

type Dimensions = typeof dimensions
/** A way to lay out a sheet. */
export type LayoutChoice = { readonly [Each in keyof Dimensions]: Dimensions[Each][number] }

/** A choice in each dimension. */
export function layoutChoice(random: Random): LayoutChoice {
  return {
    numbering: random.pick(dimensions.numbering),
    header: random.pick(dimensions.header),
    order: random.pick(dimensions.order),
    marks: random.pick(dimensions.marks),
    totals: random.pick(dimensions.totals),
    notes: random.pick(dimensions.notes),
    pages: random.pick(dimensions.pages),
    fields: random.pick(dimensions.fields),
    spelling: random.pick(dimensions.spelling),
    capitals: random.pick(dimensions.capitals),
    above: random.pick(dimensions.above),
    beside: random.pick(dimensions.beside),
    words: random.pick(dimensions.words),
  }
}

/** The layout that all others must agree with. */
export const plainLayout: LayoutChoice = {
  numbering: 'dotted',
  header: 'one-line',
  order: 'usual',
  marks: 'none',
  totals: 'below',
  notes: 'none',
  pages: 'once',
  fields: 'all',
  spelling: 'numbers',
  capitals: 'plain',
  above: 'none',
  beside: 'nothing',
  words: 'usual',
}
