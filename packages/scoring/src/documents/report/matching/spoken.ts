/** Where the mark of a tone stands differs between hands: `hoà` and `hòa` are one word. */
const TONES: Readonly<Record<string, string>> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
}
const TONED = new RegExp(`(?:${Object.keys(TONES).join('|')})(?!\\p{L})`, 'gu')

/** Words in lower case with their marks, which tell «sở» from «số»; punctuation and further spaces are left out. @example spoken('Uỷ ban, Sở') // 'ủy ban sở' */
export const spoken = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(TONED, (found) => TONES[found] ?? found)
