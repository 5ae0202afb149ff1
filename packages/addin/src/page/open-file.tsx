import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { sentence, type Text } from '@parscore/scoring'
import { type ReactNode, useRef, useState } from 'react'
import type { MadeFile } from '../commands/run-command.js'
import type { Draft } from '../host/draft.js'
import { drafts, type KeptDraft } from '../host/drafts.js'
import { type FileHost, LARGE, type OpenHow } from '../host/file-host.js'
import { FilePicker } from '../pane/file-picker.js'
import { painted } from '../pane/painted.js'
import { texts } from '../texts/texts.js'
import { useSay } from '../texts/use-text.js'
import { draftTime } from './draft-time.js'
import { sample } from './sample.js'

const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.docx,.odt,.html,.htm,.xml'
/** By then the sheet is shown and checked; what calculates it is made ready for the first edit. */
const SETTLED_MS = 2000

/** How a file is being opened. */
export interface Opening {
  readonly busy: Text | null
  readonly problem: Text | null
  /** Gives the reading of a large file up; `null` where it is done before anybody could. */
  readonly stop: (() => void) | null
  /** A draft of the file that was opened as it lies on the disk: what was changed in it is not in sight. */
  readonly older: KeptDraft | null
  /** Leaves that draft where it is. */
  passOver(): void
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
  const [isLarge, setLarge] = useState(false)
  const [problem, setProblem] = useState<Text | null>(null)
  const [older, setOlder] = useState<KeptDraft | null>(null)
  const stopper = useRef(new AbortController())
  const openBytes = async (
    name: string,
    bytes: () => Promise<ArrayBuffer | Uint8Array>,
    { size = 0, ...how }: OpenHow & { readonly size?: number } = {},
  ) => {
    // What was changed and not saved is asked about before another file takes its place.
    if (host.view()?.isUnsaved && !confirm(of(texts.leaveUnsaved))) return
    stopper.current = new AbortController()
    setBusy(sentence(texts.opening, { name }))
    setLarge(size >= LARGE)
    await painted()
    setProblem(null)
    setOlder(null)
    try {
      const { signal } = stopper.current
      const opened = await host.open(new Uint8Array(await bytes()), name, { ...how, signal })
      if (!opened.ok) return setProblem(opened.error)
      if (!how.typed) setOlder(await drafts.of(name))
      setTimeout(() => host.prepare(), SETTLED_MS)
    } catch (error) {
      setProblem(stopper.current.signal.aborted ? null : unexpected(error))
    } finally {
      setBusy(null)
    }
  }
  return {
    busy,
    problem,
    stop: isLarge ? () => stopper.current.abort() : null,
    older,
    passOver: () => setOlder(null),
    open: (file) => void openBytes(file.name, () => file.arrayBuffer(), { size: file.size }),
    openReport: (file) => void openBytes(file.name, () => file.arrayBuffer(), { size: file.size, asReport: true }),
    openSample: (file) => void openBytes(file, () => sample(file)),
    openMade: ({ name, bytes }) => void openBytes(name, async () => bytes),
    openDraft: ({ name, bytes, typed }) => void openBytes(name, async () => bytes, { typed }),
  }
}

const unexpected = (error: unknown): Text =>
  sentence(texts.unexpected, { reason: error instanceof Error ? error.message : String(error) })

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

/** Says that there is a draft of the file that was opened, and opens it. */
export function OlderDraft({ opening: { older, passOver, openDraft } }: { readonly opening: Opening }) {
  const { say, lang } = useSay()
  if (!older) return null
  const n = older.typed.reduce((sum, { contents }) => sum + contents.length, 0)
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('draftThere', { n, time: draftTime(older.at, lang) })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => openDraft(older)}>
          {say('draftOpen')}
        </Button>
        <Button size="small" onClick={passOver}>
          {say('draftLeave')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** What is said while a file is opened, or why it was not. */
export function OpeningState({ opening: { busy, problem, stop } }: { readonly opening: Opening }) {
  const { of, say } = useSay()
  return (
    <>
      {busy && (
        <>
          <span role="status">{of(busy)}</span>
          {stop && (
            <Button size="small" onClick={stop}>
              {say('cancel')}
            </Button>
          )}
        </>
      )}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{of(problem)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
