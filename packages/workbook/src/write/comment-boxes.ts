const NEW = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`
const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g
const ANCHOR = /<x:Anchor>[\s\S]*?<\/x:Anchor>/

/** Sizes in points: a comment is set in 9-point type, four columns of usual width wide. */
const LINE = 12.5
const MARGIN = 14
const CHARACTERS_A_LINE = 52
const COLUMNS = 4

/** The boxes in which Excel shows the comments of a sheet, each as large as its text so that nothing is cut off. */
export class CommentBoxes {
  constructor(
    private text: string = NEW,
    private readonly heightOfRow: (row: number) => number,
  ) {}

  /** Makes the box of a cell large enough for its comment; a cell without a box gets one. */
  fit(row: number, col: number, comment: string): void {
    const anchor = `<x:Anchor>${this.anchor(row, col, comment)}</x:Anchor>`
    const old = [...this.text.matchAll(SHAPE)]
      .map(([xml]) => xml)
      .find((xml) => xml.includes(`<x:Row>${row}</x:Row>`) && xml.includes(`<x:Column>${col}</x:Column>`))
    if (old) this.text = this.text.replace(old, () => old.replace(ANCHOR, anchor))
    else this.text = this.text.replace(/<\/xml>\s*$/, () => `${this.shape(row, col, anchor)}</xml>`)
  }

  xml(): string {
    return this.text
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
    const ids = [...this.text.matchAll(/_x0000_s(\d+)/g)].map(([, digits]) => Number(digits))
    const id = Math.max(1024, ...ids) + 1
    return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>${anchor}<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`
  }
}
