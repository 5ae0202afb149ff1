import { type Block, type CellValue, type Grid, plainGrid } from '@parscore/scoring'
import { XMLParser } from 'fast-xml-parser'
import { unzipSync } from 'fflate'
import { z } from 'zod'
import { printable } from './printable.js'

/** What a Word document says, in its order. */
export type DocxBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly DocxCell[])[] }

/** A cell of a table; `span` is how many columns it is wide. */
export interface DocxCell {
  readonly text: string
  readonly span: number
  /** Whether it goes on with the cell above. */
  readonly goesOn: boolean
}

/** An element as the parser gives it: one key, its children; attributes beside. */
interface Element {
  readonly name: string
  readonly children: readonly Element[]
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

const PART = 'word/document.xml'

/** Entities of its own let a document grow without bounds; Word writes none. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
})

/**
 * The paragraphs and tables of a docx.
 *
 * @param bytes the file, whose sizes were looked at before
 * @returns `null` where it is no Word document
 */
export function docxBlocks(bytes: Uint8Array): DocxBlock[] | null {
  const part = unzipSync(bytes, { filter: ({ name }) => name === PART })[PART]
  if (!part) return null
  const body = find(elements(parser.parse(new TextDecoder().decode(part))), 'w:body')
  return body ? blocksOf(body.children) : null
}

const node = z.record(z.string(), z.unknown())

function elements(parsed: unknown): Element[] {
  const nodes = z.array(node).safeParse(parsed)
  if (!nodes.success) return []
  return nodes.data.flatMap((each) => {
    const name = Object.keys(each).find((key) => key !== ':@')
    if (name === undefined) return []
    const attributes = z.record(z.string(), z.string()).safeParse(each[':@'])
    const isText = name === '#text'
    return [
      {
        name,
        children: isText ? [] : elements(each[name]),
        attributes: attributes.success ? attributes.data : {},
        text: isText ? printable(String(each[name])) : '',
      },
    ]
  })
}

function find(among: readonly Element[], name: string): Element | null {
  for (const each of among) {
    const found = each.name === name ? each : find(each.children, name)
    if (found) return found
  }
  return null
}

const CONTAINERS = new Set(['w:sdt', 'w:sdtContent', 'w:smartTag', 'w:ins', 'w:customXml'])

function blocksOf(children: readonly Element[]): DocxBlock[] {
  return children.flatMap((each): DocxBlock[] => {
    if (each.name === 'w:p') return [{ kind: 'paragraph', text: textOf(each) }]
    if (each.name === 'w:tbl') return [{ kind: 'table', rows: rowsOf(each) }]
    return CONTAINERS.has(each.name) ? blocksOf(each.children) : []
  })
}

const named = (element: Element, name: string): Element[] =>
  element.children.flatMap((each) => (each.name === name ? [each] : CONTAINERS.has(each.name) ? named(each, name) : []))

const rowsOf = (table: Element): DocxCell[][] => named(table, 'w:tr').map((row) => named(row, 'w:tc').map(cellOf))

function cellOf(cell: Element): DocxCell {
  const properties = find(cell.children, 'w:tcPr')
  const span = Number(properties && find(properties.children, 'w:gridSpan')?.attributes['w:val'])
  const merge = properties && find(properties.children, 'w:vMerge')
  return {
    text: cellBlocks(cell).join('\n').trim(),
    span: Number.isInteger(span) && span > 1 ? Math.min(span, 63) : 1,
    goesOn: Boolean(merge) && merge?.attributes['w:val'] !== 'restart',
  }
}

const cellBlocks = (cell: Element): string[] =>
  blocksOf(cell.children).map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n'),
  )

/** Deleted text (`w:del`) is no part of what the document says. */
function textOf(element: Element): string {
  return element.children
    .map((each) => {
      if (each.name === 'w:t') return each.children.map(({ text }) => text).join('')
      if (each.name === 'w:tab') return '\t'
      if (each.name === 'w:br' || each.name === 'w:cr') return '\n'
      return each.name === 'w:del' || each.name === 'w:instrText' ? '' : textOf(each)
    })
    .join('')
    .normalize('NFC')
}

/** The tables of a document as grids, named after the file and their number. */
export function docxGrids(blocks: readonly DocxBlock[], name: string): Grid[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
    .map((rows, index) => gridOf(rows, `${name}, bảng ${index + 1}`))
}

function gridOf(rows: readonly (readonly DocxCell[])[], name: string): Grid {
  const merges: Block[] = []
  const values = rows.map((row, at) => {
    const line: CellValue[] = []
    for (const { text, span, goesOn } of row) {
      if (span > 1) merges.push({ firstRow: at, lastRow: at, firstCol: line.length, lastCol: line.length + span - 1 })
      line.push(goesOn || text === '' ? null : text, ...Array<null>(span - 1).fill(null))
    }
    return line
  })
  return { ...plainGrid(name, values), merges }
}
