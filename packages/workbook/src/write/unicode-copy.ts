import { escapeXml } from '@parscore/scoring'
import { fromLegacy, type LegacyCode, legacyCodeOf, mayBeLegacy } from '../read/legacy/legacy-code.js'
import { fromLegacyFont } from '../read/legacy/legacy-font.js'
import { isLegacyFont, unicodeFont } from '../read/legacy/unicode-font.js'
import { readStyles } from '../read/xlsx/styles.js'
import { unescapeXml } from '../read/xml/unescape-xml.js'
import { elementsOf, type XmlElement } from './elements.js'
import type { PackageParts } from './package-parts.js'
import { sheetPaths, workbookPath } from './write-cells.js'

/** What was turned in a workbook. */
export interface TurnedToUnicode {
  /** Texts that were in a code from before Unicode. */
  readonly texts: number
  /** Names of fonts of that time, each of which now is one that every machine has. */
  readonly fonts: readonly string[]
}

/** A text in its font as it is to be; the text itself where it stays. */
type Turn = (text: string, font: string | null) => string

/**
 * Turns a workbook that was typed in TCVN3 (ABC) or VNI into Unicode, all of it: the texts by their fonts, or by their letters where
 * fonts do not tell, and the fonts themselves. Where the letters may be of either code nothing is turned by them.
 *
 * @param parts the workbook; its parts are changed
 * @returns `null` where nothing had to be turned
 */
export function turnToUnicode(parts: PackageParts): TurnedToUnicode | null {
  const book = new Book(parts)
  const read: string[] = []
  book.walk((text, font) => {
    const own = fromLegacyFont(text, font)
    // What its font turned is Unicode now and says nothing of the rest.
    if (own === text) read.push(text)
    return text
  })
  const found = legacyCodeOf(read)
  const code = found === 'either' ? null : found
  let texts = 0
  book.walk((text, font) => {
    const turned = turnedText(text, font, code)
    if (turned !== text) texts += 1
    return turned
  })
  const fonts = texts === 0 ? [] : book.turnFonts()
  return texts === 0 ? null : { texts, fonts }
}

function turnedText(text: string, font: string | null, code: LegacyCode | null): string {
  const byFont = fromLegacyFont(text, font)
  if (byFont !== text || code === null || !mayBeLegacy(text)) return byFont
  return fromLegacy(text, code).normalize('NFC')
}

/** The parts of a workbook that hold texts and fonts. */
class Book {
  readonly #styles: readonly { readonly font: string | null }[]
  readonly #strings: string | null
  readonly #stylesPath: string | null
  readonly #sheets: readonly string[]
  readonly #comments: readonly string[]
  /** The font of the first cell that shows a shared text, of one from before Unicode where there is any. */
  readonly #fontOf = new Map<number, string | null>()

  constructor(private readonly parts: PackageParts) {
    const relations = parts.relationships(workbookPath(parts))
    const partOf = (type: string) => relations.find((each) => each.type === type)?.target ?? null
    this.#strings = partOf('sharedStrings')
    this.#stylesPath = partOf('styles')
    this.#styles = this.#stylesPath === null ? [] : readStyles(parts.text(this.#stylesPath) ?? '')
    this.#sheets = [...sheetPaths(parts).values()].filter((path) => parts.text(path) !== null)
    this.#comments = this.#sheets.flatMap((path) =>
      parts.relationships(path).flatMap(({ type, target }) => (type === 'comments' ? [target] : [])),
    )
    // A sheet of 20 000 rows is gone through only where its fonts or texts may matter.
    if (this.#styles.some(({ font }) => font !== null && isLegacyFont(font)))
      for (const path of this.#sheets) this.#noteFonts(parts.text(path) ?? '')
  }

  /** Goes over all texts with their fonts and writes what becomes of them. */
  walk(turn: Turn): void {
    if (this.#strings !== null) this.#rewrite(this.#strings, turn, false)
    for (const path of this.#sheets) this.#rewrite(path, turn, true)
    for (const path of this.#comments) this.#rewrite(path, turn, false)
  }

  /** Gives every font from before Unicode the name of one that is there today. */
  turnFonts(): string[] {
    const names = new Set<string>()
    const paths = [this.#stylesPath, this.#strings, ...this.#sheets, ...this.#comments]
    for (const path of paths) {
      const xml = path === null ? null : this.parts.text(path)
      if (path === null || xml === null || !LEGACY_NAME.test(xml)) continue
      const written = xml.replace(FONT_NAME, (tag, before: string, name: string, after: string) => {
        const font = unescapeXml(name)
        if (!isLegacyFont(font)) return tag
        names.add(font)
        return before + escapeXml(unicodeFont(font)) + after
      })
      if (written !== xml) this.parts.write(path, written)
    }
    return [...names].sort()
  }

  #noteFonts(xml: string): void {
    let cell: XmlElement | null = null
    for (const element of elementsOf(xml)) {
      if (element.name === 'c') cell = element
      if (element.name !== 'v' || cell?.attribute('t') !== 's') continue
      const index = Number(xml.slice(element.inside, element.insideEnd))
      const [font, known] = [this.#fontOfCell(cell), this.#fontOf.get(index)]
      if (known === undefined || (font !== null && isLegacyFont(font))) this.#fontOf.set(index, font)
    }
  }

  #fontOfCell = (cell: XmlElement): string | null => this.#styles[Number(cell.attribute('s') ?? 0)]?.font ?? null

  #rewrite(path: string, turn: Turn, isSheet: boolean): void {
    const xml = this.parts.text(path)
    if (xml === null || (isSheet && !OWN_TEXTS.test(xml))) return
    const pieces: string[] = []
    let from = 0
    for (const { element, font } of this.#textsOf(xml, isSheet)) {
      const text = unescapeXml(xml.slice(element.inside, element.insideEnd))
      const turned = turn(text, font)
      if (turned === text) continue
      pieces.push(xml.slice(from, element.inside), escapeXml(turned))
      from = element.insideEnd
    }
    if (pieces.length > 0) this.parts.write(path, pieces.join('') + xml.slice(from))
  }

  /** The elements that hold texts, each with its font: that of its run, else that of the cell in which it stands. */
  *#textsOf(xml: string, isSheet: boolean): Generator<{ element: XmlElement; font: string | null }> {
    let shared = -1
    let cell = NO_CELL
    const cellAt = (element: XmlElement): TextCell => {
      if (element.name === 'si') shared += 1
      if (element.name === 'si') return { font: this.#fontOf.get(shared) ?? null, isResult: false }
      return { font: this.#fontOfCell(element), isResult: element.attribute('t') === 'str' }
    }
    let ofRun: string | null = null
    for (const element of elementsOf(xml)) {
      const { name } = element
      if (name === 'si' || (isSheet && name === 'c')) cell = cellAt(element)
      ofRun = runFont(element, ofRun)
      if (name === (cell.isResult ? 'v' : 't')) yield { element, font: ofRun ?? cell.font }
    }
  }
}

/** The font of the run that is open at an element. */
function runFont(element: XmlElement, before: string | null): string | null {
  if (STARTS.has(element.name)) return null
  return element.name === 'rFont' ? element.attribute('val') : before
}

/** The cell in which a text stands: its font, and whether its text is the result of a formula. */
interface TextCell {
  readonly font: string | null
  readonly isResult: boolean
}
const NO_CELL: TextCell = { font: null, isResult: false }

/** A sheet that has texts of its own: typed by other programs, or results of formulas. */
const OWN_TEXTS = /["'](?:inlineStr|str)["']/
/** Elements at which no run is open. */
const STARTS: ReadonlySet<string> = new Set(['si', 'c', 'r', 'comment'])
const LEGACY_NAME = /"(?:\.vn|vni)/i
const FONT_NAME = /(<(?:\w{1,20}:)?(?:rFont|name) [^<>]{0,200}?val=")([^"<>]{1,100})(")/g
