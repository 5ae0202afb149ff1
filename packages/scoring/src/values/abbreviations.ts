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
interface LongForm {
  readonly words: readonly string[]
  readonly short: string
}
/** Long forms by their first word, the longest first: most words of a text begin none. */
const longForms = new Map<string, readonly LongForm[]>()
for (const [short, longs] of Object.entries(ABBREVIATIONS))
  for (const long of longs) {
    const words = long.split(' ')
    const [first = ''] = words
    const own = [...(longForms.get(first) ?? []), { words, short }]
    longForms.set(
      first,
      own.sort((a, b) => b.words.length - a.words.length),
    )
  }

/** Titles are compared with those of every framework: the last ones are kept, as many as some sheets have. */
const MOST_KEPT = 4096
const kept = new Map<string, readonly string[]>()

/**
 * The words of a folded text where what the trade abbreviates is one word, abbreviated or not: titles of one field share few words, and most
 * have «hành chính» in them.
 *
 * @example shortWords('cai cach thu tuc hanh chinh') // ['cai', 'cach', 'tthc']
 */
export function shortWords(folded: string): readonly string[] {
  const known = kept.get(folded)
  if (known) return known
  const words = shortened(folded)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(folded, words)
  return words
}

function shortened(folded: string): readonly string[] {
  const words = folded.split(' ')
  if (!words.some((word) => longForms.has(word))) return words
  const short: string[] = []
  for (let at = 0; at < words.length; ) {
    const found = longForms
      .get(words[at] ?? '')
      ?.find((form) => form.words.every((word, on) => words[at + on] === word))
    short.push(found?.short ?? words[at] ?? '')
    at += found?.words.length ?? 1
  }
  return short
}

const weights = new Map(
  Object.entries(ABBREVIATIONS).map(([short, [long = '']]) => [short, short === 'cchc' ? 1 : long.split(' ').length]),
)

/** As how many words a word counts: «TTHC» as four, «CCHC», which most titles of this field have, as one. */
export const wordWeight = (word: string): number => weights.get(word) ?? 1
