import { fold } from '../../values/fold.js'
import { oncePer } from '../../values/once-per.js'
import type { StatedFigure } from './figures.js'
import { builtinCues } from './relations/cues.js'

/** Words that stand before or behind what is counted and are no part of its name. */
const AROUND = new Set(
  'so cac nhung luot va voi la da duoc co cua tai cho trong tu den do o nay con lai gom ve chiem dat hoac roi len xuong giam tang'.split(
    ' ',
  ),
)

/** What a figure counts, in folded words without those around it: «đơn thư khiếu nại» → `don thu khieu nai`. */
export const unitOf = oncePer(({ unit }: StatedFigure): readonly string[] => {
  // Without their marks «vẫn» would be a part of «văn bản» and «thì» one of «thị trấn».
  const words = fold(unit.replace(/(?<!\p{L})(?:vẫn|thì)(?!\p{L})/giu, 'còn'))
    .split(' ')
    .filter((word) => word !== '')
  const start = words.findIndex((word) => !AROUND.has(word))
  if (start < 0) return []
  const end = words.findIndex((word, at) => at > start && AROUND.has(word))
  return words.slice(start, end < 0 ? undefined : end)
})

/** What reports count; of two words too: «đơn vị» begins like «đơn thư» and is another thing. */
const NOUNS: ReadonlySet<string> = new Set(builtinCues().counted.map(fold))

/** The noun that a name begins with: «đơn vị sự nghiệp» → `don vi`, «đơn thư» → `don`; empty where there is no name. */
const nounOf = ([first = '', second = '']: readonly string[]): string =>
  NOUNS.has(`${first} ${second}`) ? `${first} ${second}` : first

/** Whether words begin with the noun of something else than a figure counts: «hồ sơ đúng hạn» beside «36/39 nhiệm vụ». */
export function speaksOfOther(words: string, figure: StatedFigure): boolean {
  const [noun, own] = [nounOf(fold(words).split(' ')), nounOf(unitOf(figure))]
  return NOUNS.has(noun) && own !== '' && noun !== own
}

/** Whether two figures count the same thing: the name of one begins with that of the other («đơn», «đơn thư»). */
export function countsTheSame(a: StatedFigure, b: StatedFigure): boolean {
  const [one, other] = [unitOf(a), unitOf(b)]
  const shorter = Math.min(one.length, other.length)
  return shorter > 0 && nounOf(one) === nounOf(other) && one.slice(0, shorter).every((word, at) => word === other[at])
}

/** Whether two figures begin to count the same thing: their names share the first noun. */
export const countsAlike = (a: StatedFigure, b: StatedFigure): boolean => {
  const [one, other] = [nounOf(unitOf(a)), nounOf(unitOf(b))]
  if (one !== '' && other !== '') return one === other
  return a.unit !== '' && firstWord(a) === firstWord(b)
}

const firstWord = ({ unit }: StatedFigure) => fold(unit).split(' ')[0]

/** Names of one kind of thing: «58/60 biên chế; nữ 23 người». */
const KINDS: readonly (readonly string[])[] = [
  'nguoi bien che cong chuc vien chuc can bo cbccvc dai bieu lao dong truong'.split(' '),
  'co quan don vi dvsncl dvsn so ban huyen xa phuong thi ubnd'.split(' '),
  'thu tuc tthc dich dvc dvctt'.split(' '),
]

/** Whether two figures may count one kind of thing: alike by name, of one kind, or one names nothing. */
export function countsKindred(a: StatedFigure, b: StatedFigure): boolean {
  const [one, other] = [unitOf(a)[0], unitOf(b)[0]]
  if (one === undefined || other === undefined || one === other) return true
  if (KINDS.some((kind) => kind.includes(one) && kind.includes(other))) return true
  // Most pairs differ in a word that begins none of these names.
  if (!FIRST_WORDS.has(one) || !FIRST_WORDS.has(other)) return false
  const [first = '', second = ''] = [a, b].map((each) => unitOf(each).slice(0, 2).join(' '))
  return NAMES.some((names) => names.has(first) && names.has(second))
}

/** Names of two words of one kind of thing. */
const NAMES: readonly ReadonlySet<string>[] = [
  'van ban,nghi quyet,nghi dinh,quyet dinh,chi thi,ke hoach,thong tu,cong van,chuong trinh,thong bao,du thao',
  'ho so,ket qua',
  'thanh vien,nguoi,hoc vien',
].map((names) => new Set(names.split(',')))
const FIRST_WORDS = new Set(NAMES.flatMap((names) => [...names].map((name) => name.split(' ')[0])))
