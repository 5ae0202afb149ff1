import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { sentence, type Text } from '@parscore/scoring'
import { type ChangeEvent, useRef, useState } from 'react'
import type { FileHost } from '../host/file-host.js'
import { type TextName, texts } from '../texts/texts.js'
import { useSay } from '../texts/use-text.js'
import { sample } from './sample.js'

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalXXL,
    maxWidth: '40rem',
    margin: '0 auto',
    boxSizing: 'border-box',
    width: '100%',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  subheading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  link: { color: tokens.colorBrandForeground1 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.docx'
/** The files that come with the page: one for each kind of document. */
const SAMPLES = [
  { file: 'hanam-2018.xlsx', label: 'openSample' },
  { file: 'daknong-2021-thong-ke.xlsx', label: 'openSampleAnnex' },
  { file: 'daknong-2018-ke-hoach.xlsx', label: 'openSamplePlan' },
  { file: 'daknong-2016-giai-trinh.docx', label: 'openSampleLosses' },
] as const satisfies readonly { readonly file: string; readonly label: TextName }[]

/** How a file is being opened. */
export interface Opening {
  readonly busy: Text | null
  readonly problem: Text | null
  open(file: File): void
  openSample(file: string): void
}

/** Opens files in the host: what is dropped, chosen, or the sample that comes with the page. */
export function useOpening(host: FileHost): Opening {
  const [busy, setBusy] = useState<Text | null>(null)
  const [problem, setProblem] = useState<Text | null>(null)
  const openBytes = async (name: string, bytes: () => Promise<ArrayBuffer>) => {
    setBusy(sentence(texts.opening, { name }))
    setProblem(null)
    try {
      const opened = await host.open(new Uint8Array(await bytes()), name)
      if (!opened.ok) setProblem(opened.error)
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
    openSample: (file) => void openBytes(file, () => sample(file)),
  }
}

/** The button that opens the file picker. */
export function ChooseFile({ opening, label }: { readonly opening: Opening; readonly label: string }) {
  const input = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file) opening.open(file)
    // The same file can be chosen again.
    event.target.value = ''
  }
  return (
    <>
      <input ref={input} type="file" accept={ACCEPTED} hidden onChange={choose} data-testid="file" />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}

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

/** The page before a file is opened. */
export function StartPage({ opening }: { readonly opening: Opening }) {
  const styles = useStyles()
  const { say } = useSay()
  return (
    <main className={styles.start}>
      <h1 className={styles.heading}>{say('openHead')}</h1>
      <p className={styles.line}>{say('openHelp')}</p>
      <ChooseFile opening={opening} label={say('chooseFile')} />
      <OpeningState opening={opening} />
      <a href="#bai-hoc" className={styles.link}>
        {say('lesson')}
      </a>
      <h2 className={styles.subheading}>{say('samples')}</h2>
      <div className={styles.row}>
        {SAMPLES.map(({ file, label }) => (
          <Button key={file} onClick={() => opening.openSample(file)}>
            {say(label)}
          </Button>
        ))}
      </div>
    </main>
  )
}
