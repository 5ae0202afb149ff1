/** Documents that are known and not read: they must be saved as something else. */
export type OtherKind = 'pdf' | 'doc' | 'rtf'

/** What a file is by its bytes, whatever its name says. `biff` is an xls without its container. */
export type FileKind = OtherKind | 'zip' | 'compound' | 'biff' | 'old-biff' | 'picture' | 'flat-ods' | 'markup' | 'text'

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['biff', [0x09, 0x08, 0x10, 0x00]],
  ['biff', [0x09, 0x08, 0x08, 0x00]],
  ['old-biff', [0x09, 0x00, 0x04, 0x00]],
  ['old-biff', [0x09, 0x02, 0x06, 0x00]],
  ['old-biff', [0x09, 0x04, 0x06, 0x00]],
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
    if (magic.every((byte, index) => bytes[index] === byte) && !looksLikeText(kind, bytes)) return kind
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase()
  if (!/^\ufeff?<(?:!doctype|!--|\?xml|\/?(?:html|head|body|meta|style|table|div|center|font)\b)/.test(start))
    return isPrefixedZip(bytes) ? 'zip' : 'text'
  return start.includes('urn:oasis:names:tc:opendocument') ? 'flat-ods' : 'markup'
}

/** A text may begin with the letters PK, BM or GIF8; a picture or zip has bytes below 9 near its start. No text begins as jpg and png do. */
function looksLikeText(kind: FileKind, bytes: Uint8Array): boolean {
  const isLetter = (bytes[0] ?? 0) < FIRST_AFTER_ASCII
  return (kind === 'zip' || kind === 'picture') && isLetter && !bytes.subarray(0, 64).some((byte) => byte < 9)
}
const FIRST_AFTER_ASCII = 0x80

const END_OF_ZIP = [0x50, 0x4b, 0x05, 0x06]
const END_SIZE = 22

/** A zip behind other bytes (a program that unpacks itself) ends as all zips do; no text holds such bytes. */
function isPrefixedZip(bytes: Uint8Array): boolean {
  const at = bytes.length - END_SIZE
  return at > 0 && END_OF_ZIP.every((byte, index) => bytes[at + index] === byte)
}
