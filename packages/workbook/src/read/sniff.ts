import { findBytes } from './find-bytes.js'

/** Documents that are known and not read: they must be saved as something else. */
export type OtherKind = 'pdf' | 'doc' | 'rtf' | 'odt'

/** What a file is by its bytes, whatever its name says. */
export type FileKind = OtherKind | 'zip' | 'compound' | 'picture' | 'markup' | 'text'

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** What a file is by its bytes. @example sniff(new Uint8Array([0x50, 0x4b, 3, 4])) // 'zip' */
export function sniff(bytes: Uint8Array): FileKind {
  for (const [kind, magic] of MAGIC)
    if (magic.every((byte, index) => bytes[index] === byte) && !looksLikeText(kind, bytes)) return inside(kind, bytes)
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart().toLowerCase()
  return /^\ufeff?<(?:!doctype|html|table|\?xml|meta)/.test(start) ? 'markup' : 'text'
}

/** A text may begin with the letters PK or BM; a picture or zip has bytes below 9 near its start. */
function looksLikeText(kind: FileKind, bytes: Uint8Array): boolean {
  return (kind === 'zip' || kind === 'picture') && !bytes.subarray(0, 64).some((byte) => byte < 9)
}

/** Containers of workbooks hold other documents too. */
function inside(kind: FileKind, bytes: Uint8Array): FileKind {
  if (kind === 'compound' && isOldWord(bytes)) return 'doc'
  return kind === 'zip' && isOpenDocumentText(bytes) ? 'odt' : kind
}

/** A workbook may hold a Word document as an object; then it is a workbook all the same. */
const isOldWord = (bytes: Uint8Array) => hasStream(bytes, 'WordDocument') && !hasStream(bytes, 'Workbook')

/** The first entry of an OpenDocument file is its media type, not compressed. */
function isOpenDocumentText(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 120))
  return /mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-master|-web)/.test(start)
}

/** Whether a compound file (the container of xls and doc) holds a stream of a name, which is kept in UTF-16. */
export const hasStream = (bytes: Uint8Array, name: string): boolean =>
  findBytes(
    bytes,
    [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ) >= 0
