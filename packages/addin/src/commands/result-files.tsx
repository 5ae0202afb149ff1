import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { sentence } from '@parscore/scoring'
import { zipSync } from 'fflate'
import { download, XLSX } from '../pane/download.js'
import { useSay } from '../texts/use-text.js'
import { commandsTexts as texts } from './commands-texts.js'
import { openAsWorkbook } from './excel-results.js'
import type { MadeFile } from './run-command.js'

const useStyles = makeStyles({
  all: { justifySelf: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
})

/** What a browser is told of a file, by its ending. */
const TYPES: Readonly<Record<string, string>> = {
  xlsx: XLSX,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  svg: 'image/svg+xml',
  ics: 'text/calendar',
  yaml: 'application/yaml',
}
const endingOf = (name: string): string => name.split('.').at(-1) ?? ''
const typeOf = (name: string): string => TYPES[endingOf(name)] ?? 'application/octet-stream'

/** Opens a file that a command made in the page. */
export type OpenMade = (file: MadeFile) => void

/** The files that a command made: one by one, or all as a zip; in Excel workbooks open as new ones. */
export function ResultFiles({
  files,
  inExcel,
  onOpen,
}: {
  readonly files: readonly MadeFile[]
  readonly inExcel: boolean
  readonly onOpen: OpenMade | undefined
}) {
  const styles = useStyles()
  const { of } = useSay()
  if (files.length === 0) return null
  const saveAll = () => {
    const all = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
    download(zipSync(all), 'ket-qua.zip', 'application/zip')
  }
  return (
    <>
      {inExcel && (
        <MessageBar layout="multiline">
          <MessageBarBody>{of(texts.notInExcel)}</MessageBarBody>
        </MessageBar>
      )}
      {files.length > 1 && (
        <Button className={styles.all} appearance="primary" onClick={saveAll}>
          {of(sentence(texts.downloadAll, { n: files.length }))}
        </Button>
      )}
      <ul className={styles.list}>
        {files.map(({ name, bytes }) => (
          <li key={name}>
            {inExcel && endingOf(name) === 'xlsx' ? (
              <Button size="small" onClick={() => void openAsWorkbook(bytes)}>
                {of(sentence(texts.openInExcel, { name }))}
              </Button>
            ) : (
              <Button size="small" onClick={() => download(bytes, name, typeOf(name))}>
                {of(sentence(texts.download, { name }))}
              </Button>
            )}
            {onOpen && endingOf(name) === 'xlsx' && (
              <Button size="small" appearance="transparent" onClick={() => onOpen({ name, bytes })}>
                {of(sentence(texts.openHere, { name }))}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
