import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components'
import type { Command, NamedParameter } from '@parscore/commands'
import { sentence, type Text } from '@parscore/scoring'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { capitalised } from '../texts/capitalised.js'
import { useSay } from '../texts/use-text.js'
import { commandsTexts as texts } from './commands-texts.js'
import { rowsOf, writeOnNewSheet } from './excel-results.js'
import { type FormValue, type FormValues, givenOf } from './form-values.js'
import { KeptFramework } from './kept-framework.js'
import type { OpenFileOffer } from './open-file-offer.js'
import { ParameterField } from './parameter-field.js'
import { problemText } from './problem-text.js'
import { withRememberedLayouts } from './remembered-layout.js'
import { ReportParts } from './report-parts.js'
import { type OpenMade, ResultFiles } from './result-files.js'
import type { ShownOutcome, ShownPart } from './run-command.js'
import { type Running, useCommandRun } from './use-command-run.js'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '48rem', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  // A parameter that has no field takes no room.
  field: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0, ':empty': { display: 'none' } },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

/** The form of a command, made from what it declares: its files and options, the run, what it says and what it made. */
export function CommandForm({
  command,
  inExcel,
  openFile,
  onOpen,
}: {
  readonly command: Command
  readonly inExcel: boolean
  readonly openFile: OpenFileOffer | undefined
  readonly onOpen?: OpenMade | undefined
}) {
  const styles = useStyles()
  const { of, lang } = useSay()
  const [values, setValues] = useState<FormValues>({})
  const [refused, setRefused] = useState<readonly string[]>([])
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set())
  // Whether the sheets were read as a person corrected them on this machine, which is said beside the result.
  const [isRemembered, setRemembered] = useState(false)
  const { running, start, stop, clear } = useCommandRun()
  const form = useRef<HTMLFormElement>(null)
  // The first field that is wrong comes into sight, also from among those that are folded away.
  useEffect(() => {
    const [first] = refused
    if (first !== undefined) goToField(form.current, first)
  }, [refused])
  const change = (name: string, value: FormValue) => {
    setValues((before) => ({ ...before, [name]: value }))
    setMended((before) => new Set(before).add(name))
    // What it came to was of the values before.
    clear()
  }
  const submit = () => {
    const wrong = command.refused(givenOf(command, values, lang))
    setRefused(command.parameters.flatMap(({ name }) => (wrong.includes(name) ? [name] : [])))
    setMended(new Set())
    if (wrong.length === 0) void withRememberedLayouts(command, values).then(run)
  }
  const run = (given: FormValues) => {
    setRemembered(given !== values)
    start({ command: command.id, values: given, lang })
  }
  const problemOf = (parameter: NamedParameter) =>
    refused.includes(parameter.name) && !mended.has(parameter.name)
      ? of(problemText(parameter, values[parameter.name] ?? ''))
      : null
  const fieldOf = (parameter: NamedParameter) => (
    <div key={parameter.name} className={styles.field} data-parameter={parameter.name}>
      <ParameterField
        parameter={parameter}
        value={values[parameter.name] ?? ''}
        problem={problemOf(parameter)}
        onValue={(value) => change(parameter.name, value)}
        openFile={openFile}
      />
    </div>
  )
  const rare = command.parameters.filter(({ isRare }) => isRare)
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2 className={styles.heading}>{of(command.title)}</h2>
      <p className={styles.line}>{capitalised(of(command.help))}.</p>
      {command.parameters.filter(({ isRare }) => !isRare).map(fieldOf)}
      {rare.length > 0 && (
        <details>
          <summary>{of(texts.rare)}</summary>
          <div className={styles.form}>{rare.map(fieldOf)}</div>
        </details>
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={running.kind === 'running'}>
          {of(texts.run)}
        </Button>
        {running.kind === 'running' && <Button onClick={stop}>{of(texts.stop)}</Button>}
      </div>
      <RunState
        running={running}
        inExcel={inExcel}
        onOpen={onOpen}
        onPlainReading={isRemembered ? () => run(values) : undefined}
      />
    </form>
  )
}

/** Puts the caret in a field of a form, and the field in sight. */
function goToField(form: HTMLFormElement | null, name: string): void {
  const field = form?.querySelector(`[data-parameter="${name}"]`)
  field?.closest('details')?.setAttribute('open', '')
  field?.querySelector<HTMLElement>('input:not([hidden]), select, button')?.focus()
  field?.scrollIntoView({ block: 'center' })
}

interface ResultProps {
  readonly inExcel: boolean
  readonly onOpen: OpenMade | undefined
  /** Runs it again without the corrections of this machine; `undefined` where none was used. */
  readonly onPlainReading: (() => void) | undefined
}

function RunState({ running, ...props }: ResultProps & { readonly running: Running }) {
  const { of } = useSay()
  switch (running.kind) {
    case 'idle':
      return null
    case 'running': {
      const { step } = running
      return (
        <div role="status">
          <ProgressBar {...(step ? { value: step.done, max: step.all } : {})} aria-label={of(texts.working)} />
          <span>{of(step?.text ?? texts.working)}</span>
        </div>
      )
    }
    case 'failed':
      return (
        <Ended label={of(texts.results)}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{of(running.reason)}</MessageBarBody>
          </MessageBar>
        </Ended>
      )
    case 'done':
      return (
        <Ended label={of(texts.results)}>
          <Results outcome={running.outcome} {...props} />
        </Ended>
      )
  }
}

/** What a run came to: it stands below the form, often below the window, and comes into sight by itself. */
function Ended({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles()
  const end = useRef<HTMLElement>(null)
  useEffect(() => {
    end.current?.focus({ preventScroll: true })
    end.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <section ref={end} className={styles.form} tabIndex={-1} aria-label={label}>
      {children}
    </section>
  )
}

const ENDINGS: Readonly<Record<ShownOutcome['exit'], Text>> = {
  0: texts.nothingWrong,
  1: texts.withErrors,
  2: texts.unusable,
}

/** How it ended: something to look at, where it is said in a note, is not simply done. */
const endingOf = ({ exit, parts }: ShownOutcome): Text =>
  exit === 0 && parts.some(isNote) ? texts.withErrors : ENDINGS[exit]
const isNote = ({ kind }: ShownPart) => kind === 'note'

function Results({ outcome, inExcel, onOpen, onPlainReading }: ResultProps & { readonly outcome: ShownOutcome }) {
  const styles = useStyles()
  const { of } = useSay()
  const [sheet, setSheet] = useState<string | null>(null)
  return (
    <>
      <h3 className={styles.subheading}>{of(texts.results)}</h3>
      <p className={styles.line} role="status">
        {of(endingOf(outcome))}
      </p>
      {onPlainReading && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{of(texts.asCorrected)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onPlainReading}>
              {of(texts.plainReading)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <ReportParts parts={outcome.parts.filter(isNote)} />
      <KeptFramework files={outcome.files} />
      <ResultFiles files={outcome.files} inExcel={inExcel} onOpen={onOpen} />
      {inExcel && (
        <Button onClick={() => void writeOnNewSheet(outcome.parts.flatMap(rowsOf)).then(setSheet)}>
          {of(texts.toSheet)}
        </Button>
      )}
      {sheet !== null && <p role="status">{of(sentence(texts.written, { sheet }))}</p>}
      <ReportParts parts={outcome.parts.filter((part) => !isNote(part))} />
    </>
  )
}
