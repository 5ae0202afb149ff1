import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { sentence, type Text } from '@parscore/scoring'
import { type ReactNode, useState } from 'react'
import type { MadeFile } from '../commands/run-command.js'
import type { Draft, FileHost } from '../host/file-host.js'
import { FilePicker } from '../pane/file-picker.js'
import { texts } from '../texts/texts.js'
import { useSay } from '../texts/use-text.js'
import { sample } from './sample.js'

const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.docx,.odt,.html,.htm,.xml'
/** By then the sheet is shown and checked; what calculates it is made ready for the first edit. */
const SETTLED_MS = 2000

/** How a file is being opened. */
export interface Opening {
  readonly busy: Text | null
  readonly problem: Text | null
  open(file: File): void
  /** Opens what the user calls a report: its text and the questions to it come first. */
  openReport(file: File): void
  openSample(file: string): void
  openDraft(draft: Draft): void
  /** Opens what a task made. */
  openMade(file: MadeFile): void
}

/** Opens files in the host: what is dropped, chosen, or the sample that comes with the page. */
export function useOpening(host: FileHost): Opening {
  const { of } = useSay()
  const [busy, setBusy] = useState<Text | null>(null)
  const [problem, setProblem] = useState<Text | null>(null)
  const openBytes = async (
    name: string,
    bytes: () => Promise<ArrayBuffer | Uint8Array>,
    { typed = [], asReport = false }: { readonly typed?: Draft['typed']; readonly asReport?: boolean } = {},
  ) => {
    // What was changed and not saved is asked about before another file takes its place.
    if (host.view()?.isUnsaved && !confirm(of(texts.leaveUnsaved))) return
    setBusy(sentence(texts.opening, { name }))
    setProblem(null)
    try {
      const opened = await host.open(new Uint8Array(await bytes()), name, typed, asReport)
      if (!opened.ok) setProblem(opened.error)
      else setTimeout(() => host.prepare(), SETTLED_MS)
    } catch (error) {
      setProblem(sentence(texts.unexpected, { reason: error instanceof Error ? error.message : String(error) }))
    } finally {
      setBusy(null)
    }
  }
  return {
    busy,
    problem,
    open: (file) => void openBytes(file.name, () => file.arrayBuffer()),
    openReport: (file) => void openBytes(file.name, () => file.arrayBuffer(), { asReport: true }),
    openSample: (file) => void openBytes(file, () => sample(file)),
    openMade: ({ name, bytes }) => void openBytes(name, async () => bytes),
    openDraft: ({ name, bytes, typed }) => void openBytes(name, async () => bytes, { typed }),
  }
}

/** The button that asks for a file and opens it. */
export const ChooseFile = ({ opening, label }: { readonly opening: Opening; readonly label: string }) => (
  <FilePicker appearance="primary" accept={ACCEPTED} testId="file" onFiles={([file]) => file && opening.open(file)}>
    {label}
  </FilePicker>
)

/** A tile that asks for a file and opens it. */
export const FileTile = ({
  onFile,
  className,
  children,
}: {
  onFile(file: File): void
  readonly className: string
  readonly children: ReactNode
}) => (
  <FilePicker className={className} accept={ACCEPTED} testId="tile-file" onFiles={([file]) => file && onFile(file)}>
    {children}
  </FilePicker>
)

/** What is said while a file is opened, or why it was not. */
export function OpeningState({ opening: { busy, problem } }: { readonly opening: Opening }) {
  const { of } = useSay()
  return (
    <>
      {busy && <span role="status">{of(busy)}</span>}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{of(problem)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
