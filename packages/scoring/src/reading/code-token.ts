import type { CellValue } from '../sheet/grid.js'
import { ORDINAL, ordinalIn } from './ordinal-words.js'
import { isTotalText } from './row-words.js'

/**
 * How a code is written: `1.2` and `I.1.a` are dotted, `I` Roman, `A` upper, `a)` lower, `i)` small Roman, `1)` below `1.` a number
 * in brackets, «Thứ nhất» an ordinal, `-`, `+` and bullets marks.
 */
export type TokenStyle =
  | 'dotted'
  | 'roman'
  | 'upper'
  | 'lower'
  | 'small-roman'
  | 'paren'
  | 'ordinal'
  | 'mark'
  | 'none'
  | 'other'

/** What a cell, or the beginning of a title, says as a code. */
export interface CodeToken {
  readonly style: TokenStyle
  /** The code without brackets, dots at its end and words before it: `1.2`, `I`, `a`, `-`. */
  readonly code: string
  /** The cell as it stands. */
  readonly text: string
  readonly stored: 'text' | 'number' | 'date'
  /** Whether letters typed for digits or doubled dots were mended: `l.2`, `1..2`. */
  readonly mended: boolean
  /** The word before a number, in lower case: «tiêu chí» of «Tiêu chí 1», «chỉ tiêu» of «Chỉ tiêu 1» below it. */
  readonly word?: string
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g
/** Words before a code, as in «Lĩnh vực 1» or «TC 1.1». */
const PREFIX =
  /^(?:lĩnh vực|lv|tiêu chí thành phần|tctp|tiêu chí|tc|chỉ tiêu|nội dung|nhóm|phần|mục)\s*(?:số\s*)?(?=[\dIVXA-H])/iu
const ROMAN = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})'
/** Any other words before what is a code by itself: «Khoản 1», «Chỉ số thành phần 2.1», «Điểm a)». */
const OTHER_WORDS = new RegExp(
  `^((?:\\p{L}+\\s){1,4})(?:số\\s)?(\\d{1,3}(?:\\.\\d{1,3}){0,5}[.):]?|\\(?[a-zđ][.):]?|${ROMAN}[.:]?|[A-H][.:]?)$`,
  'u',
)
/** Words that stand before a number or a letter which is no code: of a sum, a grade, a time; «Điểm I» may be the points of part I. */
const NO_CODE_AFTER =
  /(?:tổng|cộng|loại|hạng|nhóm|thứ|quý|tháng|tuần|kỳ|lần|ngày|năm|trang|biểu|bảng|phụ lục|mẫu)\s(?:số\s)?[^\s]+$/iu
const PART = /^điểm\s[A-Z]/iu
/** The name of a person below a table, as examples write it: «Nguyễn Văn A». */
const PERSON = /^(?:\p{Lu}\p{Ll}+\s){2,3}[A-ZĐ]$/u
const WHOLE_ROMAN = new RegExp(`^${ROMAN}$`)
const NUMBERED = /^\d{1,3}(?:\.\d{1,3}){0,6}(?:\.?[a-zđ])?$/
const GROUPED = new RegExp(`^(?:${ROMAN}|[A-HĐ])(?:\\.(?:\\d{1,3}|[a-zđ]|${ROMAN}))+$`)
/** A letter or a Roman numeral with the number below it, without a point between: A1, II2. */
const GLUED = new RegExp(`^(?:[A-HĐ]|${ROMAN})\\d{1,2}$`)
const MARK = /^[-–—−+*•·○●▪▫■□◦►»>]+$/
const SMALL_ROMAN = /^(?:i{1,3}|iv|vi{1,3}|ix)$/
/** Letters that stand for digits in what is otherwise a number with dots: l, I and | for 1, o for 0. */
const MISTYPED = /^[\dlI|oO]+(?:\.+[\dlI|oO]+)+$/

const none: CodeToken = { style: 'none', code: '', text: '', stored: 'text', mended: false }

/**
 * Reads the code of a cell.
 *
 * @example readToken('TC 1.1.').code // '1.1'
 * @example readToken('a)').style // 'lower'
 */
export function readToken(value: CellValue): CodeToken {
  if (value === null || typeof value === 'boolean') return none
  if (typeof value === 'number') return ofNumber(value)
  if (value instanceof Date) return ofDate(value)
  return ofText(value)
}

/** What nearly every code is: nothing about it has to be mended or taken off. */
const TIDY = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,5}$/

function ofText(value: string): CodeToken {
  if (TIDY.test(value)) return { style: 'dotted', code: value, text: value, stored: 'text', mended: false }
  const text = value.normalize('NFKC').replace(ZERO_WIDTH, '').replace(/\s+/g, ' ').trim()
  if (text === '') return none
  if (MARK.test(text)) return { ...none, style: 'mark', code: text[0] === '+' ? '+' : '-', text }
  const ordinal = /thứ/iu.test(text) ? ordinalIn(text) : null
  if (ordinal !== null) return { ...none, style: 'ordinal', code: String(ordinal), text }
  const other = otherWords(text)
  const bare = text.replace(/^'/, '').replace(PREFIX, '').slice(other.length).replace(/\s/g, '')
  const closed = /^\(?[^()]*\)$/.test(bare)
  const plain = bare.replace(/^\(/, '').replace(/(?<![.):,;/-])[.):,;/-]+$/, '')
  const dotted = plain.replace(/,/g, '.').replace(/(?<=[\dIVX])-(?=\d)/g, '.')
  const { code, mended } = mend(dotted)
  const style = styleOf(code, closed)
  if (style === null) return { ...none, style: 'other', text }
  const [word] = style === 'dotted' ? (PREFIX.exec(text) ?? (other === '' ? [] : [other])) : []
  const token: CodeToken = { style, code: tidy(code), text, stored: 'text', mended }
  return word === undefined ? token : { ...token, word: word.trim().toLowerCase() }
}

/** A longer text is a title. */
const LONGEST_CODE = 40

/** The words before a code, where they are none of the known ones. */
function otherWords(text: string): string {
  if (text.length > LONGEST_CODE || !/^(?:\p{L}{2}|Ý\s)/iu.test(text) || PREFIX.test(text)) return ''
  const [, words = ''] = OTHER_WORDS.exec(text) ?? []
  return words === '' || isTotalText(text) || NO_CODE_AFTER.test(text) || PART.test(text) || PERSON.test(text)
    ? ''
    : words
}

function styleOf(code: string, closed: boolean): TokenStyle | null {
  if (/^\d{1,3}$/.test(code)) return closed ? 'paren' : 'dotted'
  if (NUMBERED.test(code) || GROUPED.test(code) || GLUED.test(code)) return 'dotted'
  if (WHOLE_ROMAN.test(code)) return 'roman'
  if (/^[A-ZĐ]$/.test(code)) return 'upper'
  if (SMALL_ROMAN.test(code)) return 'small-roman'
  return /^[a-zđ]$/.test(code) ? 'lower' : null
}

/** Noughts before a number go, a letter behind one gets its dot and so does a number behind a letter: `01.02a` is `1.2.a`, `A1` is `A.1`. */
const tidy = (code: string) =>
  code
    .replace(/(^|\.)0+(?=\d)/g, '$1')
    .replace(/(\d)([a-zđ])$/, '$1.$2')
    .replace(/^([A-ZĐ]+)(\d)/, '$1.$2')

function mend(code: string): { readonly code: string; readonly mended: boolean } {
  const single = code.replace(/\.{2,}/g, '.')
  // I.1 is a group and its number; l.2 and 1.O are no codes of any scheme.
  const digits =
    MISTYPED.test(single) && /\d/.test(single) && !GROUPED.test(single)
      ? single.replace(/[lI|]/g, '1').replace(/[oO]/g, '0')
      : single
  return { code: digits, mended: digits !== code }
}

function ofNumber(value: number): CodeToken {
  const text = String(Number(value.toPrecision(12)))
  const style = NUMBERED.test(text) ? 'dotted' : 'other'
  return { style, code: style === 'dotted' ? text : '', text, stored: 'number', mended: false }
}

/** Excel turns a typed 1.2 into 1 February and 1.2.3 into 1 February 2003 where dots part dates. */
function ofDate(date: Date): CodeToken {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const third = year >= 2000 && year < 2020 ? `.${year - 2000}` : ''
  const code = `${day}.${month}${third}`
  return { style: 'dotted', code, text: code, stored: 'date', mended: false }
}

const BEFORE_TITLE = new RegExp(
  `^(${[
    // «Lĩnh vực 1: », «Tiêu chí 1.1. »
    `(?:lĩnh vực|tiêu chí thành phần|tiêu chí|chỉ tiêu|nội dung|phần|mục|nhóm|tc)\\s+(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|${ROMAN}|[A-H])\\s*[:.–-](?=\\s)`,
    `(?:(?:lĩnh vực|phần|mục|nhóm|nội dung|tiêu chí|chỉ tiêu|chương)\\s+)?${ORDINAL}\\s*[:.,–-](?=\\s)`,
    `\\d{1,3}(?:[.,]\\d{1,3}){1,5}[.):]?(?=\\s)`,
    `\\(?(?:\\d{1,3}(?:[.,]\\d{1,3}){0,5}|${ROMAN}|[A-HĐ]|[a-zđ]|i{1,3}|iv|vi{0,3})[.):](?=\\s*[^\\d\\s.,)])`,
    `[-–—+•●▪◦]\\s*(?=[\\p{L}≥≤<>]|\\d[\\d.,]*\\s?%)`,
    // «- 12 tin, bài»
    `[-–—+•●▪◦]\\s+(?=\\d+\\s+\\p{L})`,
  ].join('|')})\\s*(\\S.*)$`,
  'isu',
)
/** A number or a Roman numeral with nothing but a space behind it: only where a column holds code and title together. */
const LOOSE = new RegExp(`^(\\d{1,3}|${ROMAN})\\s+(\\p{L}.*)$`, 'su')

/** What a title with a code must begin with: nearly every title is plain words, and this is quickly said. */
const MAY_BE_CODED = /^(?:[^\p{L}]|\p{L}{1,5}[.):]|[IVX]{1,5}\s|(?:lĩnh|tiêu|chỉ|nội|phần|mục|nhóm|tc|thứ|chương)\s)/iu

/** A title with the code that it begins with taken off. */
export interface CodedTitle {
  readonly token: CodeToken
  readonly title: string
}

/**
 * The code at the beginning of a title.
 *
 * @param loose whether a bare number before a space counts: «1 Kế hoạch»
 * @returns `null` where the title begins with none
 * @example codeBeforeTitle('a) Ban hành kế hoạch', false).title // 'Ban hành kế hoạch'
 */
export function codeBeforeTitle(title: string, loose: boolean): CodedTitle | null {
  if (!MAY_BE_CODED.test(title)) return null
  const [, code, rest] = BEFORE_TITLE.exec(title) ?? (loose ? LOOSE.exec(title) : null) ?? []
  if (code === undefined || rest === undefined) return null
  const token = readToken(code)
  return token.style === 'none' || token.style === 'other' ? null : { token, title: rest.trim() }
}
