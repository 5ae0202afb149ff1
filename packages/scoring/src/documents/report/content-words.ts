import { fold } from '../../values/fold.js'

/** Words that name no quantity. */
const EMPTY = new Set(
  'ty le ti so con thap cao moi dat van chi la tren duoi khoang hon gan va cua cac nhung co duoc da voi o tai trong nhin chung muc rat chua nay do thi nhu ve'.split(
    ' ',
  ),
)

/** The words of a clause that name a quantity, folded, each once. */
export const contentOf = (clause: string): string[] => [
  ...new Set(
    fold(clause)
      .split(' ')
      .filter((word) => word !== '' && !EMPTY.has(word) && !/\d/.test(word)),
  ),
]

export const hasAll = (words: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.every((word) => words.has(word))
