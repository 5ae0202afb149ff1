/** Where the mark of a tone stands differs between hands: `hoà` and `hòa` are one word. */
const TONES: readonly (readonly [RegExp, string])[] = [
  ...['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe'],
  ...['uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'],
].map((pair): readonly [RegExp, string] => {
  const [one = '', other = ''] = pair.split(' ')
  return [new RegExp(`${one}(?!\\p{L})`, 'gu'), other]
})

/** Words in lower case with their marks, which tell «sở» from «số»; punctuation and further spaces are left out. @example spoken('Uỷ ban, Sở') // 'ủy ban sở' */
export const spoken = (text: string): string =>
  TONES.reduce(
    (left, [one, other]) => left.replace(one, other),
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim(),
  )
