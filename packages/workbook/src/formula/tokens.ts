import type { Block } from '@parscore/scoring'
import { placeOf } from '@parscore/scoring'
import { type ErrorCode, errorCodes } from './value.js'

/** A word of a formula. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: ErrorCode }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly block: Block }
  | { readonly kind: 'name'; readonly name: string }
  /** The name of a function; its parenthesis is part of it. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }

const SHEET = String.raw`(?:'((?:[^'\[\]]|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?`
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`
const AFTER = String.raw`(?![\p{L}\p{N}_.(!])`
const AREA = new RegExp(
  String.raw`${SHEET}(?:(${CELL})(?::(${CELL}))?|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})|(\$?\d{1,7}:\$?\d{1,7}))${AFTER}`,
  'uy',
)
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy
const TEXT = /"((?:[^"]|"")*)"/y
const FUNCTION = /(?:_xlfn\.|_xlws\.)*([\p{L}_][\p{L}\p{N}_.]*)\(/uy
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy
const SIGN = /<=|>=|<>|[-+*/^&=<>%(),;{}]/y
const SPACE = /\s*/y

/** The last column and row of a sheet of Excel, counted from 0. */
export const LAST_COLUMN = 16_383
export const LAST_ROW = 1_048_575

/**
 * The words of a formula without its `=`.
 *
 * @returns `null` where something stands in it that is not known: another workbook, a table's column, a spilled range
 */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = []
  let at = 0
  while (true) {
    at = matchAt(SPACE, formula, at)?.end ?? at
    if (at >= formula.length) return tokens
    const next = tokenAt(formula, at)
    if (!next) return null
    tokens.push(next.token)
    at = next.end
  }
}

interface Found {
  readonly groups: readonly (string | undefined)[]
  readonly end: number
}

function matchAt(pattern: RegExp, formula: string, at: number): Found | null {
  pattern.lastIndex = at
  const match = pattern.exec(formula)
  return match ? { groups: match, end: pattern.lastIndex } : null
}

type Reader = (groups: readonly (string | undefined)[]) => Token | null
type Readers = readonly (readonly [RegExp, Reader])[]

const readText: Readers = [[TEXT, ([, text]) => ({ kind: 'text', value: (text ?? '').replaceAll('""', '"') })]]
const readSign: Readers = [[SIGN, ([sign]) => ({ kind: 'sign', sign: sign ?? '' })]]
/** `1:3` are rows before 1 is a number. */
const readNumber: Readers = [
  [AREA, areaToken],
  [NUMBER, ([digits]) => ({ kind: 'number', value: Number(digits) })],
]
/** `A1` is a cell before it is a name. */
const readWord: Readers = [
  [AREA, areaToken],
  [FUNCTION, ([, name]) => ({ kind: 'function', name: (name ?? '').toUpperCase() })],
  [NAME, ([name]) => ({ kind: 'name', name: name ?? '' })],
]

/** What can begin with a letter: a sheet may have hundreds of thousands of words, and each pattern that is tried costs. */
function readersFor(first: string): Readers {
  if (first === '"') return readText
  if (/[\d.]/.test(first)) return readNumber
  return /[-+*/^&=<>%(),;{}]/.test(first) ? readSign : readWord
}

function tokenAt(formula: string, at: number): { readonly token: Token; readonly end: number } | null {
  const first = formula.charAt(at)
  if (first === '#') return errorAt(formula, at)
  for (const [pattern, read] of readersFor(first)) {
    const found = matchAt(pattern, formula, at)
    const token = found && read(found.groups)
    if (found && token) return { token, end: found.end }
  }
  return null
}

function errorAt(formula: string, at: number) {
  const code = errorCodes.find((each) => formula.startsWith(each, at))
  return code ? { token: { kind: 'error', value: code } as const, end: at + code.length } : null
}

function areaToken([, quoted, plain, first, last, columns, rows]: readonly (string | undefined)[]): Token | null {
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null
  const block = first === undefined ? wholeLines(columns, rows) : blockOf(first, last ?? first)
  return block && { kind: 'area', sheet, block }
}

function blockOf(first: string, last: string): Block | null {
  const [a, b] = [placeOf(first), placeOf(last)]
  if (!a || !b || a.row < 0 || b.row < 0) return null
  return {
    firstRow: Math.min(a.row, b.row),
    firstCol: Math.min(a.col, b.col),
    lastRow: Math.max(a.row, b.row),
    lastCol: Math.max(a.col, b.col),
  }
}

/** Whole columns, `A:C`, or whole rows, `1:3`. */
function wholeLines(columns: string | undefined, rows: string | undefined): Block | null {
  const [first = '', last = ''] = (columns ?? rows ?? '').replaceAll('$', '').split(':')
  const block = columns === undefined ? blockOf(`A${first}`, `A${last}`) : blockOf(`${first}1`, `${last}1`)
  return block && { ...block, ...(columns === undefined ? { lastCol: LAST_COLUMN } : { lastRow: LAST_ROW }) }
}
