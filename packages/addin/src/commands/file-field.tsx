import { Button, Field, makeStyles, tokens } from '@fluentui/react-components'
import { sentence, type Text } from '@parscore/scoring'
import { type DragEvent, useState } from 'react'
import { FilePicker } from '../pane/file-picker.js'
import { useSay } from '../texts/use-text.js'
import { commandsTexts as texts } from './commands-texts.js'
import { takenKinds } from './file-kind.js'
import type { OpenFileOffer } from './open-file-offer.js'

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  files: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** What the field of files needs. */
export interface FileFieldProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly endings: readonly string[]
  readonly isMany: boolean
  readonly isRequired: boolean
  readonly files: readonly File[]
  readonly problem: string | null
  /** The file that is open, where there is one that this field takes. */
  readonly openFile?: OpenFileOffer
  onFiles(files: readonly File[]): void
}

/** Files that are dropped or chosen; several can be dropped one after the other. */
export function FileField({
  name,
  label,
  hint,
  endings,
  isMany,
  isRequired,
  files,
  problem,
  openFile,
  onFiles,
}: FileFieldProps) {
  const styles = useStyles()
  const { of } = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const take = (chosen: Iterable<File>) => {
    const added = [...chosen]
    const [first, ...left] = added
    if (!first) return
    const names = left.map(({ name }) => `«${name}»`).join(', ')
    setRefused(isMany || left.length === 0 ? null : sentence(texts.onlyOne, { taken: first.name, left: names }))
    const kept = files.filter((file) => !added.some((each) => each.name === file.name))
    onFiles(isMany ? [...kept, ...added] : [first])
  }
  const takeOpen = async (open: OpenFileOffer) => {
    setRefused(null)
    try {
      take([await open.hand()])
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setRefused(sentence(texts.openWorkbookFailed, { reason }))
    }
  }
  const told = problem ?? (refused ? of(refused) : null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    // The page would open it.
    event.stopPropagation()
    take(event.dataTransfer.files)
  }
  return (
    <Field label={label} hint={hint} required={isRequired} {...(told === null ? {} : { validationMessage: told })}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button that chooses */}
      <div className={styles.zone} data-drop={name} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
        <FilePicker
          size="small"
          aria-label={of(sentence(texts.chooseFor, { label }))}
          isMany={isMany}
          accept={endings.map((ending) => `.${ending}`).join(',')}
          testId={`files-${name}`}
          onFiles={take}
        >
          {of(isMany ? texts.chooseFiles : texts.chooseFile)}
        </FilePicker>
        {openFile && (
          <Button
            size="small"
            aria-label={of(sentence(texts.openFileFor, { open: openFile.label, label }))}
            onClick={() => void takeOpen(openFile)}
          >
            {of(openFile.label)}
          </Button>
        )}
        <span className={styles.muted}>{of(sentence(texts.drop, { endings: takenKinds(endings) }))}</span>
        {files.length > 0 && (
          <ul className={styles.files}>
            {files.map((file) => (
              <li key={file.name}>
                {file.name}{' '}
                <Button
                  size="small"
                  appearance="transparent"
                  aria-label={of(sentence(texts.takeOut, { name: file.name }))}
                  onClick={() => onFiles(files.filter((each) => each !== file))}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Field>
  )
}
