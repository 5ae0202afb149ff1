import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { attribute, escapeXml } from './xml.js'

/** A relationship of a part: its id, the end of its type (`comments`), and the path of its target. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

const RELATIONSHIP = /<(?:\w+:)?Relationship\b[^>]*>/g
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
/** Zip knows no earlier day; a fixed one makes the same bytes of the same input. */
const FIRST_DAY = new Date(1980, 0, 1)

/**
 * The parts of an xlsx package as they are. Whatever is not asked for stays byte for byte as it was: this is why a copy
 * is made on the parts and not by reading the workbook and writing it anew.
 */
export class PackageParts {
  private readonly parts: Record<string, Uint8Array>

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes)
  }

  /** The text of a part, or `null` where there is none. */
  text(path: string): string | null {
    const part = this.parts[path]
    return part ? strFromU8(part) : null
  }

  write(path: string, text: string): void {
    this.parts[path] = strToU8(text)
  }

  /** A path that no part has: `xl/comments7.xml`. */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${before}${number}${after}`
      if (!this.parts[path]) return path
    }
  }

  relationships(path: string): Relationship[] {
    const text = this.text(relationshipsPath(path)) ?? ''
    return [...text.matchAll(RELATIONSHIP)].map(([tag]) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolved(path, attribute(tag, 'Target') ?? ''),
    }))
  }

  /** Adds a relationship and gives its id. */
  relate(path: string, type: string, target: string): string {
    const known = this.relationships(path).map((each) => each.id)
    let number = known.length + 1
    while (known.includes(`rId${number}`)) number += 1
    const text = this.text(relationshipsPath(path)) ?? EMPTY_RELATIONSHIPS
    const tag = `<Relationship Id="rId${number}" Type="${TYPES}/${type}" Target="/${escapeXml(target)}"/>`
    const end = /<\/(?:\w+:)?Relationships>/.exec(text)
    // A file of relationships without any may be one empty tag.
    const whole = end ? text : EMPTY_RELATIONSHIPS
    this.write(relationshipsPath(path), whole.replace(/<\/(\w+:)?Relationships>/, `${tag}</$1Relationships>`))
    return `rId${number}`
  }

  /** Says what kind of content a part is. */
  declare(path: string, contentType: string): void {
    this.addType(`/${path}`, `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`)
  }

  /** Says what kind of content the parts of an extension are. */
  declareExtension(extension: string, contentType: string): void {
    this.addType(`Extension="${extension}"`, `<Default Extension="${extension}" ContentType="${contentType}"/>`)
  }

  private addType(known: string, tag: string): void {
    const text = this.text('[Content_Types].xml') ?? ''
    if (!text.includes(known)) this.write('[Content_Types].xml', text.replace(/<\/(\w+:)?Types>/, `${tag}</$1Types>`))
  }

  bytes(): Uint8Array {
    return zipSync(this.parts, { mtime: FIRST_DAY })
  }
}

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
