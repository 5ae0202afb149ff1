import type { Framework } from '@parscore/scoring'

/** Invented, as their names say: no commune's figures over years are published. */
const COMMUNES = ['A', 'B', 'C', 'D', 'E', 'G'].map((letter) => `Xã ví dụ ${letter}`)
const YEARS = [2024, 2025, 2026]
/** A commune that was not scored in one field of a year: it has no total of that year. */
const NOT_SCORED = { commune: 'Xã ví dụ G', year: 2025 }
/** Points are given in quarters. */
const STEP = 0.25
/** Multiples of it, without the whole part, lie evenly between 0 and 1. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * An example of a table over years, to see what a notebook makes of it: points by commune, year and field, drawn evenly between
 * 55 % and all of each field's maximum.
 *
 * @returns csv with a mark of UTF-8, so that Excel shows its letters
 */
export function communesByYear({ roots }: Pick<Framework, 'roots'>): Uint8Array {
  const lines = COMMUNES.flatMap((commune, place) =>
    YEARS.flatMap((year, later) =>
      roots.map(({ code, maximum }, field) => {
        const isScored = commune !== NOT_SCORED.commune || year !== NOT_SCORED.year || field > 0
        const share = 0.55 + 0.45 * ((((place * YEARS.length + later) * roots.length + field + 1) * GOLDEN) % 1)
        const points = Math.round(((maximum ?? 0) * share) / STEP) * STEP
        return [commune, year, code, isScored ? points : ''].join(',')
      }),
    ),
  )
  return new TextEncoder().encode(`\uFEFF${['xã,năm,tiêu chí,điểm', ...lines].join('\n')}\n`)
}
