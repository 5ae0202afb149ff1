import { publishedIndexOf, type Text } from '@parscore/scoring'

/**
 * Why an index cannot be computed from its published parts: what no source states of it, such as its weights.
 *
 * @returns none for a year in which the index was not measured
 * @example notComputed('pci', 2018)[0]?.vi // 'Trọng số của các chỉ số thành phần nguồn không nêu.'
 */
export const notComputed = (series: 'pci' | 'sipas', year: number): readonly Text[] =>
  publishedIndexOf(series, year)?.unknown ?? []
