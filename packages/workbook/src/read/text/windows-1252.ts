/** What stands from 0x80 to 0x9F; all other bytes are the letter of their number. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const PIECE = 8192

/**
 * Bytes of windows-1252 as text. `TextDecoder` of Node 20 takes them for latin-1 and makes control characters of dashes and
 * quotation marks (nodejs/node issue 56542).
 *
 * @example windows1252(Uint8Array.of(0x85)) // '…'
 */
export function windows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  return pieces.join('').replace(/[\u0080-\u009f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter)
}
