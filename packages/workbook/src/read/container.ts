import { PasswordNeeded } from './password-needed.js'
import { relationsOf } from './xlsx/relations.js'
import { workbookPartName } from './xlsx/workbook-part.js'
import { decodeXml } from './xml/decode-xml.js'
import { ZipParts } from './zip/zip-parts.js'

/** What a zip holds: an office document by its main part, or nothing that is known. */
export type ZipContent =
  | { readonly kind: 'xlsx' | 'xlsb' | 'docx' | 'ods' | 'odt'; readonly parts: ZipParts; readonly main: string }
  | { readonly kind: 'other' }

const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'
const DOCUMENT = 'word/document.xml'

/**
 * What a zip holds.
 *
 * @throws {Damaged} where its directory is missing
 * @throws {PasswordNeeded} where it is encrypted
 */
export function zipContent(bytes: Uint8Array): ZipContent {
  const parts = ZipParts.open(bytes)
  if (parts.entries.some(({ encrypted }) => encrypted)) throw new PasswordNeeded()
  return openDocument(parts) ?? officeOpenXml(parts) ?? { kind: 'other' }
}

function openDocument(parts: ZipParts): ZipContent | null {
  if (!parts.has('mimetype') || !(parts.has(CONTENT) || parts.has('encrypted-package'))) return null
  const manifest = parts.part(MANIFEST)
  if (!parts.has(CONTENT) || (manifest && decodeXml(manifest).includes('encryption-data'))) throw new PasswordNeeded()
  const type = decodeXml(parts.part('mimetype') ?? new Uint8Array())
  if (type.includes('opendocument.spreadsheet')) return { kind: 'ods', parts, main: CONTENT }
  return type.includes('opendocument.text') ? { kind: 'odt', parts, main: CONTENT } : { kind: 'other' }
}

/** Some programs call the main part `document2.xml`; the package points to it. */
function officeOpenXml(parts: ZipParts): ZipContent | null {
  const told = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.part
  const document = told && parts.has(told) && /(?:^|\/)word\/|document\d*\.xml$/i.test(told) ? told : DOCUMENT
  if (parts.has(document)) return { kind: 'docx', parts, main: document }
  const workbook = workbookPartName(parts)
  if (workbook === null) return null
  return { kind: /\.bin$/i.test(workbook) ? 'xlsb' : 'xlsx', parts, main: workbook }
}
