/** Abbreviations of the trade with what they stand for, folded: «Cải cách TTHC» is «Cải cách thủ tục hành chính». */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  tthc: ['thu tuc hanh chinh'],
  cchc: ['cai cach hanh chinh'],
  vbqppl: ['van ban quy pham phap luat', 'vb qppl', 'van ban qppl'],
  cntt: ['cong nghe thong tin'],
  cbccvc: ['can bo cong chuc vien chuc', 'cbcc vc', 'cbcc vien chuc', 'can bo ccvc'],
  ccvc: ['cong chuc vien chuc'],
  cbcc: ['can bo cong chuc'],
  tcbm: ['to chuc bo may'],
  dtxhh: ['dieu tra xa hoi hoc', 'dieu tra xhh'],
  xhh: ['xa hoi hoc'],
  ktxh: ['kinh te xa hoi', 'kt xh'],
  dvctt: ['dich vu cong truc tuyen', 'dvc truc tuyen'],
  dvc: ['dich vu cong'],
  dvsncl: ['don vi su nghiep cong lap'],
  snv: ['so noi vu'],
  cds: ['chuyen doi so'],
  ubnd: ['uy ban nhan dan'],
}
const shortOf = new Map(Object.entries(ABBREVIATIONS).flatMap(([short, longs]) => longs.map((long) => [long, short])))
/** The longest first. */
const LONG = new RegExp(`\\b(?:${[...shortOf.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g')

/**
 * The words of a folded text where what the trade abbreviates is one word, abbreviated or not: titles of one field share few words, and most
 * have «hành chính» in them.
 *
 * @example shortWords('cai cach thu tuc hanh chinh') // ['cai', 'cach', 'tthc']
 */
export const shortWords = (folded: string): string[] =>
  folded.replace(LONG, (long) => shortOf.get(long) ?? long).split(' ')

const weights = new Map(
  Object.entries(ABBREVIATIONS).map(([short, [long = '']]) => [short, short === 'cchc' ? 1 : long.split(' ').length]),
)

/** As how many words a word counts: «TTHC» as four, «CCHC», which most titles of this field have, as one. */
export const wordWeight = (word: string): number => weights.get(word) ?? 1
