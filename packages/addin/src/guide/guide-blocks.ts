/** Words of the guide in one look, or a link. */
export type Span =
  | { readonly kind: 'text' | 'bold' | 'italic' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

/** A part of the guide. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] }
  | { readonly kind: 'picture'; readonly name: string; readonly text: string }

const HEADING = /^(#{1,4}) (.+)$/
const ITEM = /^(?:(\d+)\.|[-*]) (.+)$/
const PICTURE = /^!\[([^\]]*)\]\((?:[^)]*\/)?([\w-]+)\.\w+\)$/
const FENCE = /^```/
const SPAN = /\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`|\[([^\][]+)\]\(([^)]+)\)/g

/**
 * The guide in its parts. It is the project's own file, written in the few forms that stand here: no more of Markdown is read, and a
 * test sees that the guide has no other. Libraries were measured (minified, gzipped; November 2026): this reader 2.3 and 1.1 kB,
 * marked 18's lexer 54.6 and 14.3, micromark 4 70.7 and 16.9, markdown-it 15 119.5 and 43.7, for one file whose forms we choose.
 *
 * @example guideBlocks('## Mở **tệp**\n\n1. Bấm.\n2. Chọn.').map(({ kind }) => kind) // ['heading', 'list']
 */
export function guideBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.split(/\r?\n/)
  for (let at = 0; at < lines.length; ) {
    const [block, next] = blockAt(lines, at)
    if (block) blocks.push(block)
    at = next
  }
  return blocks
}

/** The part that begins at a line, and the line behind it. */
function blockAt(lines: readonly string[], at: number): readonly [Block | null, number] {
  const line = lines[at] ?? ''
  if (line.trim() === '') return [null, at + 1]
  const heading = HEADING.exec(line)
  if (heading) return [headingOf(heading[1] ?? '', heading[2] ?? ''), at + 1]
  const picture = PICTURE.exec(line)
  if (picture) return [{ kind: 'picture', text: picture[1] ?? '', name: picture[2] ?? '' }, at + 1]
  if (FENCE.test(line)) {
    const end = after(lines, at + 1, (each) => !FENCE.test(each))
    return [{ kind: 'code', text: lines.slice(at + 1, end).join('\n') }, end + 1]
  }
  const end = after(lines, at, (each) => kindOf(each) === kindOf(line))
  const own = lines.slice(at, end)
  switch (kindOf(line)) {
    case 'row':
      return [{ kind: 'table', rows: own.filter((row) => !/^\|[-|: ]+\|$/.test(row)).map(cellsOf) }, end]
    case 'item': {
      const items = own.map((each) => spansOf(ITEM.exec(each)?.[2] ?? ''))
      return [{ kind: 'list', isNumbered: /^\d/.test(line), items }, end]
    }
    default:
      return [{ kind: 'paragraph', spans: spansOf(own.join(' ')) }, end]
  }
}

function kindOf(line: string): 'row' | 'item' | 'words' | 'other' {
  if (line.startsWith('|')) return 'row'
  if (ITEM.test(line)) return 'item'
  return line.trim() === '' || HEADING.test(line) || PICTURE.test(line) || FENCE.test(line) ? 'other' : 'words'
}

function after(lines: readonly string[], from: number, isOf: (line: string) => boolean): number {
  let end = from
  while (end < lines.length && isOf(lines[end] ?? '')) end += 1
  return end
}

const headingOf = (marks: string, text: string): Block => ({
  kind: 'heading',
  level: marks.length,
  id: anchorOf(text),
  text,
})

/** The anchor of a heading, as links in the file name it. @example anchorOf('Người phân tích') // 'người-phân-tích' */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-')

const cellsOf = (row: string): Span[][] =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => spansOf(cell.trim()))

/**
 * A line in pieces of one look.
 *
 * @example spansOf('Bấm **Vì sao** để xem.').map(({ kind, text }) => `${kind}:${text}`) // ['text:Bấm ', 'bold:Vì sao', 'text: để xem.']
 */
export function spansOf(line: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const match of line.matchAll(SPAN)) {
    if (match.index > from) spans.push({ kind: 'text', text: line.slice(from, match.index) })
    spans.push(spanOf(match))
    from = match.index + match[0].length
  }
  return from < line.length ? [...spans, { kind: 'text', text: line.slice(from) }] : spans
}

function spanOf([, bold, italic, code, link, to]: RegExpExecArray): Span {
  if (bold !== undefined) return { kind: 'bold', text: bold }
  if (italic !== undefined) return { kind: 'italic', text: italic }
  if (code !== undefined) return { kind: 'code', text: code }
  return { kind: 'link', text: link ?? '', to: to ?? '' }
}
