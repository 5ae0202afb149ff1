import { numberCell, type OfficeCell, type OfficePart } from '@parscore/workbook'
import type { Cell, Page } from './page.js'
import { pictureDots } from './picture-dots.js'

/** A page that keeps what it showed, for a report. */
export interface RecordedPage {
  readonly page: Page
  /** What was shown so far, in its order. */
  parts(): Promise<readonly OfficePart[]>
}

/** How much wider than a column of figures one of words is: of names, and of sentences. */
const SHARES = { figures: 1, names: 2, sentences: 3 } as const
/** Letters of a name at the most. */
const NAME = 30

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

function columnsOf(head: readonly string[], rows: readonly (readonly Cell[])[]) {
  const share = (place: number) => {
    const words = rows.flatMap((row) => (typeof row[place] === 'string' ? [row[place].length] : []))
    if (words.length === 0 || Math.max(...words) <= NAME / 5) return SHARES.figures
    return Math.max(...words) <= NAME ? SHARES.names : SHARES.sentences
  }
  return head.map((title, place) => ({ title, share: share(place) }))
}

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
