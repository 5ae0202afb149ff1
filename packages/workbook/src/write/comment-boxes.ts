const NEW = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`
const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g
const ANCHOR = /<x:Anchor>[\s\S]*?<\/x:Anchor>/

/** Sizes in points: a comment is set in 9-point type, four columns of usual width wide. */
const LINE = 12.5
const MARGIN = 14
const CHARACTERS_A_LINE = 52
const COLUMNS = 4

const numberIn = (shape: string, name: string) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1]

/** The boxes in which Excel shows the comments of a sheet, each as large as its text so that nothing is cut off. */
export class CommentBoxes {
  private readonly old: ReadonlyMap<string, string>
  private readonly fitted = new Map<string, string>()
  private readonly added: string[] = []
  private lastId: number

  constructor(
    private readonly text: string = NEW,
    private readonly heightOfRow: (row: number) => number,
  ) {
    this.old = new Map(
      [...text.matchAll(SHAPE)].map(([xml]) => [`${numberIn(xml, 'Row')},${numberIn(xml, 'Column')}`, xml]),
    )
    this.lastId = [...text.matchAll(/_x0000_s(\d+)/g)].reduce(
      (last, [, digits]) => Math.max(last, Number(digits)),
      1024,
    )
  }

  /** Makes the box of a cell large enough for its comment; a cell without a box gets one. */
  fit(row: number, col: number, comment: string): void {
    const anchor = `<x:Anchor>${this.anchor(row, col, comment)}</x:Anchor>`
    const old = this.old.get(`${row},${col}`)
    if (old) this.fitted.set(old, old.replace(ANCHOR, anchor))
    else this.added.push(this.shape(row, col, anchor))
  }

  xml(): string {
    const fitted = this.text.replace(SHAPE, (old) => this.fitted.get(old) ?? old)
    return fitted.replace(/<\/xml>\s*$/, () => `${this.added.join('')}</xml>`)
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
    return `<v:shape id="_x0000_s${this.lastId}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>${anchor}<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`
  }
}
