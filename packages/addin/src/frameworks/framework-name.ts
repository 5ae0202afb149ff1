import type { Framework, Text } from '@parscore/scoring'

/**
 * A framework as people tell it from others: its years, then its title. Ids are for functions and the terminal.
 *
 * @example frameworkName({ years: [2020, 2021], title: { vi: 'Bộ tiêu chí', en: 'Framework' } }).vi // '2020–2021 – Bộ tiêu chí'
 */
export function frameworkName({ years, title }: Pick<Framework, 'years' | 'title'>): Text {
  const first = years[0]
  const last = years.at(-1)
  const span = first === last ? `${first ?? ''}` : `${first}–${last}`
  if (span === '') return title
  return { vi: `${span} – ${title.vi}`, en: `${span} – ${title.en}` }
}
