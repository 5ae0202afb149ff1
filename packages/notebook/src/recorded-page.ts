import { numberCell, type OfficeCell, type OfficePart } from '@parscore/workbook'
import type { Cell, Page } from './page.js'
import { pictureDots } from './picture-dots.js'

/** A page that keeps what it showed, for a report. */
export interface RecordedPage {
  readonly page: Page
  /** What was shown so far, in its order. */
  parts(): Promise<readonly OfficePart[]>
}

/** Letters of a line of a page, about, and what the edges of a cell take of them. */
const PAGE = 78
const EDGES = 2.8
/** What is longer, such as an address, may break; and no column of sentences asks for more. */
const LONGEST = { word: 16, text: 60 } as const

/** A chart is kept as its SVG: its dots are made when a report is. */
type Shown = OfficePart | string

/** Shows as another page does, and keeps it. */
export function recorded(page: Page): RecordedPage {
  const parts: Shown[] = []
  return {
    parts: () => Promise.all(parts.map((part) => (typeof part === 'string' ? pictureOf(part) : part))),
    page: {
      picture: (svg) => {
        parts.push(svg)
        page.picture(svg)
      },
      table: (head, rows) => {
        parts.push({ kind: 'table', columns: columnsOf(head, rows), rows: rows.map((row) => row.map(cellOf)) })
        page.table(head, rows)
      },
      answer: (sentence) => {
        parts.push({ kind: 'paragraph', text: sentence })
        page.answer(sentence)
      },
    },
  }
}

const cellOf = (cell: Cell): OfficeCell =>
  typeof cell === 'number' ? numberCell(cell) : { lines: (cell ?? '–').split('\n'), align: 'left' }

/** Each column has room for its longest word or figure, which is not to break; those that have more to say share the rest. */
function columnsOf(head: readonly string[], rows: readonly (readonly Cell[])[]) {
  const texts = head.map((title, place) => [title, ...rows.map((row) => cellOf(row[place] ?? null).lines.join(' '))])
  const needs = texts.map(
    (own) =>
      longest(
        own.flatMap((text) => text.split(' ')),
        LONGEST.word,
      ) + EDGES,
  )
  const more = texts.map((own, place) => Math.max(0, longest(own.slice(1), LONGEST.text) + EDGES - (needs[place] ?? 0)))
  const [needed, wanted] = [total(needs), total(more)]
  const part = wanted === 0 ? 0 : Math.min(1, Math.max(0, PAGE - needed) / wanted)
  return head.map((title, place) => ({ title, share: (needs[place] ?? 0) + part * (more[place] ?? 0) }))
}

const longest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(0, ...texts.map(({ length }) => length)))
const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)

/** The size and the title of a chart stand in its SVG. */
async function pictureOf(svg: string): Promise<OfficePart> {
  const figure = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0)
  const alt = /<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? ''
  return {
    kind: 'picture',
    svg,
    png: await pictureDots(svg),
    width: figure('width') || 860,
    height: figure('height') || 400,
    alt,
  }
}
