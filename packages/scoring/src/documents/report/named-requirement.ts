import { fold } from '../../values/fold.js'

/** Words that say that something is required, or hold a sentence together, and not what is required. */
const SOFT = new Set(
  (
    'phan dau dat toi thieu it nhat tro len xuong muc tieu ke hoach chi nam trong la tu tren duoi khong duoc va cua cac nhung thi ' +
    'viec phai can duy tri bao dam dam thuc hien truoc ngay cham nhat han gui ve xong co nay cho voi do nang len tiep tuc ty le tren'
  ).split(' '),
)
/** Who acts, on which level, and which time of the year: two requirements that differ in these are two. */
const TELLS_APART = new Set(
  'tinh huyen xa phuong so nganh toan phan i ii iii iv v vi quy thang dau cuoi dung truoc qua moi cu nu nam mot'.split(
    ' ',
  ),
)
/** So few words name nothing that could be known again. */
const FEWEST = 4
/** Of the shorter name so many words stand in the longer one. */
const SAME = 0.9
/** So many words more the longer one may have. */
const MORE = 4

/** Behind the last of these stands what is required. */
const REQUIRES =
  /(?:^|[\s,])(?:bảo đảm|đảm bảo|phấn đấu|(?:với )?mục tiêu|hướng tới|nhằm|để|sẽ|phải|trong năm \d{4}|năm \d{4})(?=\s)/giu
/** All of it is no name. */
const ALL_OF_IT = /(?:toàn bộ|tất cả|100\s?%)\s/giu

/** What is required, in the words of a clause: behind the verb that requires it, and behind «và» where another requirement stands before it. */
export function requirementIn(clause: string): string {
  const last = [...clause.matchAll(REQUIRES)].at(-1)
  return (last ? clause.slice(last.index + last[0].length) : clause).replace(ALL_OF_IT, ' ')
}

/** The words that name what is required; `null` where they are too few. */
export function requirementNamed(clause: string): ReadonlySet<string> | null {
  const words = new Set(
    fold(clause.replace(/hoàn thành/giu, ' '))
      .split(' ')
      .filter((word) => word !== '' && !SOFT.has(word)),
  )
  return words.size < FEWEST ? null : words
}

/** The names that a clause may give what it requires: all its words, and those behind the verb that requires it, without what «và» joins before. */
export function requirementsNamed(clause: string): ReadonlySet<string>[] {
  const required = requirementIn(clause)
  const last = required.split(/\svà\s/u).at(-1) ?? ''
  return [clause, required, last].flatMap((each) => requirementNamed(each) ?? [])
}

/** Whether any two of the names that two clauses may give are of one requirement. */
export const isSameAny = (one: readonly ReadonlySet<string>[], other: readonly ReadonlySet<string>[]): boolean =>
  one.some((a) => other.some((b) => isSameRequirement(a, b)))

/** Whether two names are of one requirement: one holds the other, and what it has more tells no other level or time. */
export function isSameRequirement(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one]
  const apart = [...new Set([...short, ...long])].filter((word) => !(short.has(word) && long.has(word)))
  const shared = [...short].filter((word) => long.has(word)).length
  return (
    shared >= short.size * SAME &&
    long.size - shared <= MORE &&
    !apart.some((word) => TELLS_APART.has(word) || /\d/.test(word))
  )
}
