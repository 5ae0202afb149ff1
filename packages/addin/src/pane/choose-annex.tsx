import type { Result, Text } from '@parscore/scoring'
import { annexOfFile, type NamedAnnex } from '../host/annex-file.js'
import { FilePicker } from './file-picker.js'

/** The button that asks for a file with a statistical annex and reads it. */
export function ChooseAnnex({
  label,
  onRead,
}: {
  readonly label: string
  onRead(read: Result<NamedAnnex, Text>): void
}) {
  return (
    <FilePicker
      size="small"
      accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.docx,.odt,.html,.htm,.xml"
      testId="annex-file"
      onFiles={([file]) => file && void annexOfFile(file).then(onRead)}
    >
      {label}
    </FilePicker>
  )
}
