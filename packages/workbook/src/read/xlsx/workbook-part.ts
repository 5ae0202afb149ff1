import type { DateSystem } from '@parscore/scoring'
import type { DefinedName } from '../../formula/defined-name.js'
import { decodeXml } from '../xml/decode-xml.js'
import { XmlReader } from '../xml/xml-reader.js'
import type { ZipParts } from '../zip/zip-parts.js'
import { type Relation, relationsOf } from './relations.js'

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet` …; `null` where the file has no part for it. */
  readonly type: string | null
  readonly part: string
  readonly visibility: 'visible' | 'hidden' | 'veryHidden'
}

/** What the workbook part tells: its sheets in their order, how days are counted, where strings and styles are. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[]
  readonly names: readonly DefinedName[]
  readonly dateSystem: DateSystem
  readonly sharedStrings: string | null
  readonly styles: string | null
}

const COMMONLY = 'xl/workbook.xml'

/**
 * Name of the workbook part: what the package points to (some programs call it `document2.xml`), or what it is commonly called.
 *
 * @returns `null` where the zip holds no workbook
 */
export function workbookPartName(parts: ZipParts): string | null {
  const told = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')
  if (told && parts.has(told.part)) return told.part
  return parts.has(COMMONLY) ? COMMONLY : null
}

/** Reads the workbook part. */
export function readWorkbookPart(parts: ZipParts, name: string): WorkbookPart {
  const relations = relationsOf(parts, name)
  const xml = new XmlReader(decodeXml(parts.part(name) ?? new Uint8Array()))
  const sheets: ListedSheet[] = []
  const names: RawName[] = []
  let dateSystem: DateSystem = '1900'
  while (xml.next() !== 'end') {
    if (xml.name === 'workbookPr' && isTrue(xml.attribute('date1904'))) dateSystem = '1904'
    if (xml.name === 'definedName') names.push(rawName(xml))
    const id = xml.name === 'sheet' ? xml.attributeOfAnyPrefix('id') : null
    if (id !== null) sheets.push(listedSheet(xml, relations, id))
  }
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part ?? null
  return {
    sheets,
    names: names.flatMap((name) => definedName(name, sheets)),
    dateSystem,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
  }
}

/** A name as the workbook writes it: its sheet by a number. */
interface RawName {
  readonly name: string
  readonly localSheet: string | null
  readonly refersTo: string
}

function rawName(xml: XmlReader): RawName {
  const [name, localSheet] = [xml.attribute('name') ?? '', xml.attribute('localSheetId')]
  return { name, localSheet, refersTo: xml.content().trim() }
}

/** A name that formulas may use: those of Excel itself, such as the print area, are none. */
function definedName({ name, localSheet, refersTo }: RawName, sheets: readonly ListedSheet[]): DefinedName[] {
  if (name === '' || name.startsWith('_xlnm.') || refersTo === '') return []
  const sheet = localSheet === null ? null : (sheets[Number(localSheet)]?.name ?? null)
  return [{ name, refersTo, sheet }]
}

function listedSheet(xml: XmlReader, relations: readonly Relation[], id: string): ListedSheet {
  const relation = relations.find((each) => each.id === id)
  const state = xml.attribute('state')
  return {
    name: xml.attribute('name') ?? '',
    type: relation?.type ?? null,
    part: relation?.part ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  }
}

/** A switch as XML writes it. */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true'
