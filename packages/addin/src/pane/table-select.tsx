import { Field, Select } from '@fluentui/react-components'
import { rangeOf } from '@parscore/scoring'
import type { CheckedSheet } from '@parscore/workbook'
import { useSay } from '../texts/use-text.js'

/** Chooses one of the score tables of a sheet; nothing where there is one only. */
export function TableSelect({
  tables,
  value,
  onChange,
}: {
  readonly tables: readonly CheckedSheet[]
  /** Place of the table. */
  readonly value: number
  onChange(place: number): void
}) {
  const { say } = useSay()
  if (tables.length < 2) return null
  const shown = value < tables.length ? value : 0
  return (
    <Field label={say('table')} size="small">
      <Select value={String(shown)} onChange={(_, chosen) => onChange(Number(chosen.value))}>
        {tables.map(({ reading }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table is its place
          <option key={place} value={place}>
            {[reading ? rangeOf(reading.range) : `${place + 1}`, reading?.title ?? '']
              .filter((part) => part)
              .join(' – ')}
          </option>
        ))}
      </Select>
    </Field>
  )
}
