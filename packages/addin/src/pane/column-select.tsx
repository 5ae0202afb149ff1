import { Field, Select } from '@fluentui/react-components'
import { isPoints, type ScoreSheet } from '@parscore/scoring'

/** Chooses one of the columns of points of a sheet. */
export function ColumnSelect({
  label,
  sheet,
  value,
  onChange,
}: {
  readonly label: string
  readonly sheet: ScoreSheet
  /** Place of the column in `sheet.columns`. */
  readonly value: number
  onChange(column: number): void
}) {
  return (
    <Field label={label} size="small">
      <Select value={String(value)} onChange={(_, chosen) => onChange(Number(chosen.value))}>
        {sheet.columns.map((column, place) =>
          isPoints(column) ? (
            <option key={column.col} value={place}>
              {column.name}
            </option>
          ) : null,
        )}
      </Select>
    </Field>
  )
}
