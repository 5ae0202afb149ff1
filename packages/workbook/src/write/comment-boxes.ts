import { elementsOf, named, type XmlElement } from './elements.js'

/** Sizes in points: a comment is set in 9-point type, four columns of usual width wide. */
const LINE = 12.5
const MARGIN = 14
const CHARACTERS_A_LINE = 52
const COLUMNS = 4

const VML = 'urn:schemas-microsoft-com:vml'
const EXCEL = 'urn:schemas-microsoft-com:office:excel'
const OURS = `xmlns:v="${VML}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="${EXCEL}"`
const TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
const NEW = `<xml ${OURS}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${TYPE}</xml>`

/** A piece of text that takes the place of another. */
interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The boxes in which Excel shows the comments of a sheet, each as large as its text so that nothing is cut off. */
export class CommentBoxes {
  private readonly old: ReadonlyMap<string, XmlElement>
  private readonly elements: readonly XmlElement[]
  private readonly fitted: Replacement[] = []
  private readonly added: string[] = []
  private lastId: number

  constructor(
    private readonly text: string = NEW,
    private readonly heightOfRow: (row: number) => number,
  ) {
    this.elements = elementsOf(text)
    this.old = new Map(
      named(this.elements, 'ClientData', EXCEL).map((data) => [
        `${this.numberIn(data, 'Row')},${this.numberIn(data, 'Column')}`,
        data,
      ]),
    )
    this.lastId = [...text.matchAll(/_x0000_s(\d+)/g)].reduce(
      (last, [, digits]) => Math.max(last, Number(digits)),
      1024,
    )
  }

  /** Makes the box of a cell large enough for its comment; a cell without a box gets one. */
  fit(row: number, col: number, comment: string): void {
    const place = this.anchor(row, col, comment)
    const data = this.old.get(`${row},${col}`)
    if (!data) {
      this.added.push(this.shape(row, col, `<x:Anchor>${place}</x:Anchor>`))
      return
    }
    const anchor = this.inside(data, 'Anchor')
    const text = `<${data.prefix}Anchor>${place}</${data.prefix}Anchor>`
    // The schema wants the place before the row.
    const at = anchor ?? this.inside(data, 'AutoFill') ?? this.inside(data, 'Row') ?? { start: data.insideEnd }
    this.fitted.push({ start: at.start, end: anchor?.end ?? at.start, text })
  }

  xml(): string {
    const [root] = this.elements
    const end = root && root.insideEnd > root.inside ? root.insideEnd : this.text.length
    const type = this.text.includes('_x0000_t202') ? '' : TYPE.replace('<v:shapetype', `<v:shapetype ${OURS}`)
    const more = this.added.length === 0 ? '' : type + this.added.join('')
    return replaced(this.text, [...this.fitted, { start: end, end, text: more }])
  }

  private inside(data: XmlElement, name: string): XmlElement | undefined {
    return named(this.elements, name).find((each) => each.start > data.start && each.end <= data.end)
  }

  private numberIn(data: XmlElement, name: string): number {
    const element = this.inside(data, name)
    return element ? Number(this.text.slice(element.inside, element.insideEnd).trim()) : Number.NaN
  }

  private anchor(row: number, col: number, comment: string): string {
    const lines = comment
      .split('\n')
      .reduce((n, line) => n + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0)
    const top = Math.max(0, row - 1)
    let bottom = top
    for (let left = lines * LINE + MARGIN; left > 0; bottom += 1) left -= this.heightOfRow(bottom)
    return [col + 1, 15, top, 2, col + 1 + COLUMNS, 15, bottom, 4].join(', ')
  }

  private shape(row: number, col: number, anchor: string): string {
    this.lastId += 1
    return `<v:shape ${OURS} id="_x0000_s${this.lastId}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>${anchor}<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`
  }
}

/** The text with pieces of it replaced; they do not overlap. */
function replaced(text: string, pieces: readonly Replacement[]): string {
  const out: string[] = []
  let done = 0
  for (const { start, end, text: own } of [...pieces].sort((a, b) => a.start - b.start)) {
    out.push(text.slice(done, start), own)
    done = end
  }
  return out.join('') + text.slice(done)
}
