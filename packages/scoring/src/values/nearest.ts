import { fold, foldedLikeness } from './fold.js'

/**
 * The names that are spelt most like one that is not known, the nearest first: those that share most neighbouring letters,
 * whatever letter is wrong.
 *
 * @param most how many are told
 * @param keyOf what of a name is compared; its folded letters by default
 * @example nearest('summ-mismatch', ['sum-mismatch', 'empty-points'], 1) // ['sum-mismatch']
 */
export function nearest(
  written: string,
  known: readonly string[],
  most: number,
  keyOf: (name: string) => string = fold,
): readonly string[] {
  const wanted = pairsOf(keyOf(written))
  return known
    .map((name) => ({ name, likeness: foldedLikeness(pairsOf(keyOf(name)), wanted) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name)
}

/** Neighbouring letters as words. */
function pairsOf(key: string): string {
  const letters = [...` ${key} `]
  return letters.map((letter, index) => `${letter}${letters[index + 1] ?? ''}`.replaceAll(' ', '_')).join(' ')
}
