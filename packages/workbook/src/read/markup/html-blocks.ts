import { type Handler, Parser } from 'htmlparser2'
import { CellBudget } from '../cell-budget.js'
import type { DocumentBlock } from '../document/document-block.js'
import { TooLarge } from '../too-large.js'
import { XmlFault } from '../xml/xml-fault.js'
import { HtmlTable, paragraphsOf } from './html-table.js'

/** No page lays its tables out so deep; a hostile one would fill the memory with them. */
const DEEPEST = 100
/** Nor its other parts; the parser takes a time for each that grows with how many are open. */
const DEEPEST_TAGS = 10_000
/** A report of a hundred pages has fewer tables. */
const MOST_TABLES = 1000

/** What a page holds beside what it says. */
const UNSAID: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'xml',
  'noscript',
  'template',
  'select',
  'svg',
])
/** What begins and ends a line. */
const LINES: ReadonlySet<string> = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 center pre section article header footer address caption tr td th'.split(
    ' ',
  ),
)

/**
 * The paragraphs and tables of an HTML page, as portals give out their lists under the name of an xls. A table that only lays out
 * the page, for others stand in it, is read as paragraphs.
 *
 * @param text the page
 * @throws {XmlFault} where tables stand in tables, or other parts in parts, without end
 * @throws {TooLarge} where it has more tables, or they more cells, than are read of a file
 */
export function htmlBlocks(text: string): readonly DocumentBlock[] {
  const page = new HtmlPage()
  const parser = new Parser(page)
  parser.write(text)
  parser.end()
  return page.blocks()
}

class HtmlPage implements Partial<Handler> {
  readonly #budget = new CellBudget()
  readonly #blocks: DocumentBlock[] = []
  /** Tables that are open, each within the one before. */
  readonly #tables: HtmlTable[] = []
  #paragraph: string[] = []
  #unsaid = 0
  #count = 0
  #depth = 0

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1
    if (this.#depth > DEEPEST_TAGS) throw new XmlFault('too-deep')
    if (UNSAID.has(name)) this.#unsaid += 1
    else if (name === 'table') this.#openTable()
    else if (name === 'tr') this.#table?.openRow()
    else if (name === 'td' || name === 'th') this.#table?.openCell(count(attributes.colspan), count(attributes.rowspan))
    else if (name === 'br' || LINES.has(name)) this.#say('\n')
  }

  ontext(text: string): void {
    if (this.#unsaid === 0) this.#say(text.replace(/[\r\n]/g, ' '))
  }

  onclosetag(name: string): void {
    this.#depth -= 1
    if (UNSAID.has(name)) this.#unsaid = Math.max(0, this.#unsaid - 1)
    else if (name === 'table') this.#put(this.#tables.pop()?.blocks() ?? [])
    else if (name === 'tr') this.#table?.closeRow()
    else if (name === 'td' || name === 'th') this.#table?.closeCell()
    else if (LINES.has(name)) this.#say('\n')
  }

  blocks(): readonly DocumentBlock[] {
    while (this.#tables.length > 0) this.onclosetag('table')
    this.#endParagraph()
    return this.#blocks
  }

  get #table(): HtmlTable | undefined {
    return this.#tables.at(-1)
  }

  #openTable(): void {
    if (this.#tables.length >= DEEPEST) throw new XmlFault('too-deep')
    this.#count += 1
    if (this.#count > MOST_TABLES) throw new TooLarge('tables')
    this.#endParagraph()
    this.#put(this.#table?.takeParagraphs() ?? [])
    this.#tables.push(new HtmlTable(this.#budget))
  }

  #say(text: string): void {
    if (this.#table?.isInCell) this.#table.addText(text)
    else this.#paragraph.push(text)
  }

  #endParagraph(): void {
    this.#put(paragraphsOf(this.#paragraph.splice(0).join('')))
  }

  #put(blocks: readonly DocumentBlock[]): void {
    for (const block of blocks) this.#blocks.push(block)
  }
}

/** How many columns or rows a cell stands over, as a page writes it. */
function count(written = '1'): number {
  const number = Number.parseInt(written, 10)
  return number > 1 ? number : 1
}
