import { Button } from '@fluentui/react-components'
import type { Result, Text } from '@parscore/scoring'
import { type ChangeEvent, useRef } from 'react'
import { annexOfFile, type NamedAnnex } from '../host/annex-file.js'

/** The button that asks for a file with a statistical annex and reads it. */
export function ChooseAnnex({
  label,
  onRead,
}: {
  readonly label: string
  onRead(read: Result<NamedAnnex, Text>): void
}) {
  const input = useRef<HTMLInputElement>(null)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    const read = file && (await annexOfFile(file))
    // The same file can be chosen again.
    if (input.current) input.current.value = ''
    if (read) onRead(read)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.docx"
        hidden
        onChange={(event) => void choose(event)}
        data-testid="annex-file"
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}
