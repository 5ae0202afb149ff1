import { z } from 'zod'
import { sourceData } from './builtin.generated.js'

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Who issued or printed it. */
  body: z.string().min(1),
  /** What it is: a report, a plan, a decision, an article. */
  kind: z.string().min(1),
  /** Its number; `null` where it has none or it is not known. */
  number: z.string().nullable(),
  /** Its date, ISO; `null` where it is not known. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  /** Its title; `null` where it is not known. */
  title: z.string().min(1).nullable(),
  /** Where it can be read; `null` where that is not known. */
  published: z.string().nullable(),
})

/** A document that facts come from. */
export type Source = Readonly<z.infer<typeof schema>>

const sources: ReadonlyMap<string, Source> = new Map(
  z
    .array(schema)
    .parse(sourceData)
    .map((source) => [source.id, source] as const),
)

/** A source by its id, such as `ha-nam-2019`. */
export const sourceOf = (id: string): Source | undefined => sources.get(id)

/** All sources, in the order of `sources.yaml`. */
export const allSources: readonly Source[] = [...sources.values()]

const inWords = ({ body, kind, number, date, title, published }: Source): string => {
  const name = [body, number === null ? kind : `${kind} số ${number}`].join(', ')
  const day = date === null ? '' : ` ngày ${date.split('-').reverse().join('/')}`
  const rest = title ?? published
  return `${name}${day}${rest === null ? '' : `: ${rest}`}`
}

/**
 * How people cite what a fact names: ids of sources, several parted by semicolons. Anything else is a citation already, as
 * offices write it in frameworks of their own.
 *
 * @example citation('quang-tri-2019') // 'Sở Nội vụ tỉnh Quảng Trị, Báo cáo số 43/BC-SNV ngày 07/06/2019: Tình hình thực hiện công tác cải cách hành chính 6 tháng đầu năm 2019'
 */
export function citation(named: string): string {
  const ids = named.split(';').map((id) => id.trim())
  const known = ids.flatMap((id) => sources.get(id) ?? [])
  return known.length === ids.length ? known.map(inWords).join('; ') : named
}
