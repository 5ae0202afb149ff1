/** What stands from 0x80 to 0xFF; the bytes below are ASCII. */
const HIGH =
  'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅ' +
  'ņŃ¬√ńŇ∆«»…\u00a0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ'

/**
 * Bytes of the code page of Macs in Central Europe (10029) as text; no browser knows it.
 *
 * @example macCentralEurope(Uint8Array.of(0xfc)) // 'Ł'
 */
export const macCentralEurope = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (HIGH[byte - 0x80] ?? ''))).join('')
