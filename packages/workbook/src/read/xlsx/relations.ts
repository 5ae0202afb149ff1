import { decodeXml } from '../xml/decode-xml.js'
import { XmlReader } from '../xml/xml-reader.js'
import type { ZipParts } from '../zip/zip-parts.js'

/** What a part of a workbook points to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `sharedStrings`; transitional and strict files differ only in what stands before. */
  readonly type: string
  /** Name of the part in the zip; empty for a link to outside, for nothing is fetched. */
  readonly part: string
  /** What it points to as it is written. */
  readonly target: string
}

/** What a part points to, inside the file and outside. */
export function relationsOf(parts: ZipParts, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const bytes = parts.part(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (!bytes) return []
  const xml = new XmlReader(decodeXml(bytes))
  const relations: Relation[] = []
  while (xml.next() !== 'end') {
    const target = xml.name === 'Relationship' ? xml.attribute('Target') : null
    if (target === null) continue
    const type = xml.attribute('Type') ?? ''
    relations.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: xml.attribute('TargetMode') === 'External' ? '' : resolved(folder, target.replaceAll('\\', '/')),
      target,
    })
  }
  return relations
}

/** The part that a target names: `../docProps/app.xml` from `xl/` is `docProps/app.xml`. */
function resolved(folder: string, target: string): string {
  const names: string[] = []
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
