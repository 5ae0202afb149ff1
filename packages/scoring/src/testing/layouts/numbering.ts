import type { CellValue } from '../../sheet/grid.js'
import type { LayoutChoice } from './layout-choice.js'

/** What a row says for its code, and what stands before its title. */
export interface Numbered {
  readonly code: CellValue
  readonly before: string
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']
const roman = (n: number) => ROMANS[n - 1] ?? String(n)
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám']
const ordinal = (n: number) => ORDINALS[n - 1] ?? String(n)
const letter = (n: number) => String.fromCharCode(96 + n)
const dotted = (path: readonly number[]) => path.join('.')
const coded = (code: CellValue): Numbered => ({ code, before: '' })
const titled = (before: string): Numbered => ({ code: null, before })

/** The code of a row by its place: of `[2, 1, 3]` the third part of the first criterion of field 2. */
type Numbering = (path: readonly number[], serial: number) => Numbered

const [FIELD, CRITERION] = [1, 2]
const own = (path: readonly number[]) => path.at(-1) ?? 0
const below = (path: readonly number[]) => path.slice(1)

/** Numberings that offices use, by name. */
export const numberings: Readonly<Record<LayoutChoice['numbering'], Numbering>> = {
  dotted: (path) => coded(dotted(path)),
  'dotted-closed': (path) => coded(`${dotted(path)}.`),
  // A spreadsheet keeps 1 and 1.1 as numbers; 1.10 does not occur in sheets of five criteria.
  'dotted-number': (path) => coded(path.length <= CRITERION ? Number(dotted(path)) : dotted(path)),
  'zero-padded': (path) => coded(path.map((n) => String(n).padStart(2, '0')).join('.')),
  comma: (path) => coded(path.join(',')),
  'roman-dotted': (path) => coded(path.length === FIELD ? roman(own(path)) : dotted(below(path))),
  'roman-letter': (path) =>
    coded(
      path.length === FIELD
        ? roman(own(path))
        : path.length === CRITERION
          ? String(own(path))
          : `${letter(own(path))})`,
    ),
  'roman-brackets': (path) =>
    coded(path.length === FIELD ? roman(own(path)) : path.length === CRITERION ? `${own(path)}.` : `${own(path)})`),
  'letter-roman-dotted': (path) =>
    coded(
      path.length === FIELD
        ? letter(own(path)).toUpperCase()
        : path.length === CRITERION
          ? roman(own(path))
          : String(own(path)),
    ),
  'dotted-dash': (path) => coded(path.length <= CRITERION ? dotted(path) : '-'),
  'dotted-letter-dash': (path) =>
    coded(path.length === FIELD ? own(path) : path.length === CRITERION ? `${letter(own(path))}.` : '+'),
  'field-word': (path) => coded(path.length === FIELD ? `Lĩnh vực ${own(path)}` : dotted(path)),
  'criterion-word': (path) => coded(`TC ${dotted(path)}`),
  'ordinal-dotted': (path) => coded(path.length === FIELD ? `Lĩnh vực thứ ${ordinal(own(path))}` : dotted(path)),
  'ordinal-letter': (path) =>
    coded(
      path.length === FIELD
        ? `Thứ ${ordinal(own(path))}`
        : path.length === CRITERION
          ? `${own(path)}.`
          : `${letter(own(path))})`,
    ),
  'in-title': (path) => titled(`${dotted(path)}. `),
  'in-title-roman': (path) =>
    titled(path.length === FIELD ? `${roman(own(path))}. ` : path.length === CRITERION ? `${own(path)}. ` : '- '),
  'in-title-ordinal': (path) =>
    titled(path.length === FIELD ? `Lĩnh vực thứ ${ordinal(own(path))}: ` : path.length === CRITERION ? '- ' : '   + '),
  running: (path, serial) => ({ code: serial, before: `${dotted(path)}. ` }),
  'none-indented': (path) => titled('    '.repeat(path.length - 1)),
  none: () => titled(''),
}

/** Whether a numbering has a column of its own. */
export const hasCodeColumn = (numbering: LayoutChoice['numbering']): boolean =>
  !numbering.startsWith('in-title') && !numbering.startsWith('none')
