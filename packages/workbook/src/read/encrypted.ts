import { strFromU8, unzipSync } from 'fflate'
import { findBytes } from './find-bytes.js'
import { hasStream } from './sniff.js'

/** The record that begins the globals of an xls (BIFF8), its length, and the one that says that all after it is encrypted. */
const GLOBALS = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]
const GLOBALS_LENGTH = 20
const FILE_PASS = 0x2f

/** Whether a compound file is locked with a password: an encrypted xlsx, or an xls whose records are ([MS-XLS] 2.4.117, FilePass). */
export const isEncryptedCompound = (bytes: Uint8Array): boolean =>
  hasStream(bytes, 'EncryptedPackage') || hasFilePass(bytes)

function hasFilePass(bytes: Uint8Array): boolean {
  const at = findBytes(bytes, GLOBALS)
  return at >= 0 && bytes[at + GLOBALS_LENGTH] === FILE_PASS && bytes[at + GLOBALS_LENGTH + 1] === 0
}

const MANIFEST = 'META-INF/manifest.xml'

/** Whether an OpenDocument file is locked with a password: its list of parts tells how each is encrypted. */
export function isEncryptedOpenDocument(bytes: Uint8Array): boolean {
  const manifest = unzipSync(bytes, { filter: ({ name }) => name === MANIFEST })[MANIFEST]
  return manifest !== undefined && strFromU8(manifest).includes('encryption-data')
}
