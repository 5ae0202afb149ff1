import { escapeXml } from '@parscore/scoring'
import { strFromU8, strToU8 } from 'fflate'
import { ZipParts } from '../read/zip/zip-parts.js'
import { elementsOf, named, type XmlElement } from './elements.js'
import { zipped } from './zipped.js'

/** A relationship of a part: its id, the end of its type (`comments`), and the path of its target. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

const TYPES_PART = '[Content_Types].xml'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/**
 * The parts of an xlsx package as they are. Whatever is not asked for stays byte for byte as it was: this is why a copy
 * is made on the parts and not by reading the workbook and writing it anew.
 */
export class PackageParts {
  /** By their paths in small letters: Office takes `Sheet1.xml` for `sheet1.xml`. */
  private readonly parts = new Map<string, Part>()

  /**
   * @throws {Damaged} where a part is not as it was packed
   * @throws {TooLarge} where it unpacks to more than is let in
   */
  constructor(bytes: Uint8Array) {
    const zip = ZipParts.open(bytes)
    for (const path of zip.names()) {
      const part = path.endsWith('/') ? null : zip.part(path)
      // Of two parts whose names differ in letter case the last one is read; what the package says of them is of the first name.
      if (part) this.parts.set(keyOf(path), { path: this.parts.get(keyOf(path))?.path ?? path, bytes: part })
    }
  }

  /** The paths of all parts. */
  paths(): readonly string[] {
    return [...this.parts.values()].map(({ path }) => path)
  }

  /** The text of a part, or `null` where there is none. */
  text(path: string): string | null {
    const part = this.parts.get(keyOf(path))
    return part ? strFromU8(part.bytes) : null
  }

  write(path: string, text: string): void {
    const known = this.parts.get(keyOf(path))
    this.parts.set(keyOf(path), { path: known?.path ?? path, bytes: strToU8(text) })
  }

  /** A path that no part has: `xl/comments7.xml`. */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${before}${number}${after}`
      if (!this.parts.has(keyOf(path))) return path
    }
  }

  relationships(path: string): Relationship[] {
    const text = this.text(relationshipsPath(path)) ?? ''
    return named(elementsOf(text), 'Relationship').map((each) => ({
      id: each.attribute('Id') ?? '',
      type: (each.attribute('Type') ?? '').split('/').at(-1) ?? '',
      target: resolved(path, each.attribute('Target') ?? ''),
    }))
  }

  /** Adds a relationship and gives its id. */
  relate(path: string, type: string, target: string): string {
    const known = this.relationships(path).map((each) => each.id)
    let number = known.length + 1
    while (known.includes(`rId${number}`)) number += 1
    const text = this.text(relationshipsPath(path)) ?? EMPTY_RELATIONSHIPS
    const [root] = elementsOf(text)
    const tag = `<${isOpenRoot(root) ? root.prefix : ''}Relationship Id="rId${number}" Type="${TYPES}/${type}" Target="/${escapeXml(target)}"/>`
    // A file of relationships without any may be one empty tag.
    const whole = isOpenRoot(root) ? text : EMPTY_RELATIONSHIPS
    const at = isOpenRoot(root) ? root.insideEnd : whole.lastIndexOf('</')
    // Files of LibreOffice 5 name each part of relationships; a new one has no kind without this.
    this.declareExtension('rels', RELATIONSHIPS_TYPE)
    this.write(relationshipsPath(path), whole.slice(0, at) + tag + whole.slice(at))
    return `rId${number}`
  }

  /** Says what kind of content a part is. */
  declare(path: string, contentType: string): void {
    this.addType('Override', 'PartName', `/${path}`, contentType)
  }

  /** Says what kind of content the parts of an extension are. */
  declareExtension(extension: string, contentType: string): void {
    this.addType('Default', 'Extension', extension, contentType)
  }

  /** The kind of content that a part is said to be. */
  typeOf(path: string): string | null {
    const types = elementsOf(this.text(TYPES_PART) ?? '')
    const part = named(types, 'Override').find(
      (each) => each.attribute('PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
    )
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    const ending = named(types, 'Default').find((each) => each.attribute('Extension')?.toLowerCase() === extension)
    return (part ?? ending)?.attribute('ContentType') ?? null
  }

  /** Takes a part out, with what says its kind and its own relationships. */
  remove(path: string): void {
    this.parts.delete(keyOf(path))
    this.parts.delete(keyOf(relationshipsPath(path)))
    this.cut(TYPES_PART, 'Override', (each) => keyOf(each.attribute('PartName') ?? '') === keyOf(`/${path}`))
  }

  /** Takes out what says that parts are of a kind of content. */
  undeclare(contentType: string): void {
    for (const name of ['Default', 'Override'])
      this.cut(TYPES_PART, name, (each) => each.attribute('ContentType') === contentType)
  }

  /** Takes the relationships of a part to others out. */
  unrelate(path: string, isOut: (relationship: Relationship) => boolean): void {
    const ids = new Set(
      this.relationships(path)
        .filter(isOut)
        .map(({ id }) => id),
    )
    this.cut(relationshipsPath(path), 'Relationship', (each) => ids.has(each.attribute('Id') ?? ''))
  }

  private cut(part: string, name: string, isOut: (element: XmlElement) => boolean): void {
    const text = this.text(part)
    if (text === null) return
    const out = named(elementsOf(text), name).filter(isOut)
    if (out.length > 0)
      this.write(
        part,
        out.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
      )
  }

  private addType(name: 'Default' | 'Override', key: string, value: string, contentType: string): void {
    const text = this.text(TYPES_PART) ?? ''
    const elements = elementsOf(text)
    const known = named(elements, name).find((each) => each.attribute(key)?.toLowerCase() === value.toLowerCase())
    const [root] = elements
    if (known?.attribute('ContentType') === contentType || !root) return
    const tag = `<${root.prefix}${name} ${key}="${escapeXml(value)}" ContentType="${contentType}"/>`
    const [start, end] = known ? [known.start, known.end] : [root.insideEnd, root.insideEnd]
    this.write(TYPES_PART, text.slice(0, start) + tag + text.slice(end))
  }

  bytes(): Uint8Array {
    const parts = [...this.parts.values()].map(({ path, bytes }) => [path, Uint8Array.from(bytes)] as const)
    return zipped(Object.fromEntries(parts))
  }
}

/** A part with its path as it is written. */
interface Part {
  readonly path: string
  readonly bytes: Uint8Array
}

const keyOf = (path: string): string => path.toLowerCase()

const isOpenRoot = (root: XmlElement | undefined): root is XmlElement => root !== undefined && root.insideEnd < root.end

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
