import { fail, fold, nearest, ok, type Result, sentence, type Text } from '@parscore/scoring'
import { type FormerProvince, formerProvinces } from './former-provinces.js'

/** The 34 provinces since 1/7/2025, in the order of the first of their former provinces. */
export const provinces: readonly string[] = [...new Set(formerProvinces.map(({ now }) => now))]

/** Which list of provinces a name is looked up in: the 63 until June 2025, the 34 since. */
export type ProvinceList = 'former' | 'present'

/** Other ways of writing a name than dropping its marks. Spellings as they stand in the seeds, the results and PAPI. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Hà Nội': ['Hanoi', 'HN'],
  'Hồ Chí Minh': ['Ho Chi Minh City', 'HCMC', 'TPHCM', 'TP HCM', 'HCM', 'Sài Gòn', 'Saigon'],
  'Thừa Thiên Huế': ['Huế', 'TT Huế', 'TTHuế', 'Thừa Thiên - Huế'],
  Huế: ['Thừa Thiên Huế', 'TT Huế', 'Thừa Thiên - Huế'],
  'Bà Rịa - Vũng Tàu': ['BRVT', 'BR-VT', 'Bà Rịa Vũng Tàu', 'Vũng Tàu'],
  'Đắk Lắk': ['Đăk Lăk', 'Đắc Lắc', 'Đắk Lăk', 'Daklak'],
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông', 'Daknong'],
  'Kon Tum': ['Kontum', 'Con Tum'],
  'Bắc Kạn': ['Bắc Cạn'],
}

/** «Tỉnh», «TP.» and the like before a name. */
const KIND = /^(?:(?:tinh|thanh pho|tp|t p|city of|province of) )+| (?:province|city)$/g

const keyOf = (name: string): string =>
  fold(name)
    .replace(KIND, '')
    .replace(/[^a-z0-9]+/g, '')

function lookup(names: readonly string[]): ReadonlyMap<string, string> {
  const written = names.flatMap((name) => [name, ...(ALIASES[name] ?? [])].map((each) => [keyOf(each), name] as const))
  // A name's own spelling beats another's alias.
  return new Map([...written, ...names.map((name) => [keyOf(name), name] as const)])
}

const LOOKUPS: Readonly<Record<ProvinceList, ReadonlyMap<string, string>>> = {
  former: lookup(formerProvinces.map(({ name }) => name)),
  present: lookup(provinces),
}

const UNKNOWN: Text = {
  vi: 'không có tỉnh «{name}»; gần nhất: {nearest}',
  en: 'there is no province “{name}”; the nearest are {nearest}',
}
/** Names that are told where none fits. */
const NEAREST = 3

/**
 * The official name of a province, however it is written: with or without marks, with «tỉnh» or «TP.», in old spellings, as a
 * code of PAPI.
 *
 * @returns the name, or an error that tells the nearest names
 * @example resolveProvince('Thua Thien Hue', 'former') // { ok: true, value: 'Thừa Thiên Huế' }
 */
export function resolveProvince(written: string, list: ProvinceList): Result<string, Text> {
  const byCode =
    list === 'former' ? formerProvinces.find(({ papi }) => papi === written.trim().toUpperCase()) : undefined
  const found = byCode?.name ?? LOOKUPS[list].get(keyOf(written))
  if (found !== undefined) return ok(found)
  const names = list === 'former' ? formerProvinces.map(({ name }) => name) : provinces
  return fail(sentence(UNKNOWN, { name: written, nearest: nearest(written, names, NEAREST, keyOf).join(', ') }))
}

/** The former provinces that a province is made of; itself where it was not merged. */
export const formerOf = (province: string): readonly FormerProvince[] =>
  formerProvinces.filter(({ now }) => now === province)
