import { printable } from './printable.js'

/**
 * Decodes a text file as Vietnamese offices save it: UTF-8 with or without mark, UTF-16 (“Unicode text” of Excel), or
 * windows-1258 where the bytes are no UTF-8. The result is NFC, so that marks typed apart are one with their letter, and without
 * control characters.
 *
 * @param bytes the file
 * @returns the text, or `null` where the bytes are no text at all
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes)
  return text === null ? null : printable(text.normalize('NFC'))
}

function decoded(bytes: Uint8Array): string | null {
  const utf16 = utf16Encoding(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}
