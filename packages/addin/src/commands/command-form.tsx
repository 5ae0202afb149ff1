import { Button, MessageBar, MessageBarBody, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import type { Command, NamedParameter } from '@parscore/commands'
import { sentence, type Text } from '@parscore/scoring'
import { useState } from 'react'
import { capitalised } from '../texts/capitalised.js'
import { useSay } from '../texts/use-text.js'
import { commandsTexts as texts } from './commands-texts.js'
import { rowsOf, writeOnNewSheet } from './excel-results.js'
import { type FormValue, type FormValues, givenOf } from './form-values.js'
import { openWorkbookFile } from './open-workbook-file.js'
import { ParameterField } from './parameter-field.js'
import { withRememberedLayouts } from './remembered-layout.js'
import { ReportParts } from './report-parts.js'
import { type OpenMade, ResultFiles } from './result-files.js'
import type { ShownOutcome } from './run-command.js'
import { type Running, useCommandRun } from './use-command-run.js'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '48rem', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

/** The form of a command, made from what it declares: its files and options, the run, what it says and what it made. */
export function CommandForm({
  command,
  inExcel,
  onOpen,
}: {
  readonly command: Command
  readonly inExcel: boolean
  readonly onOpen?: OpenMade | undefined
}) {
  const styles = useStyles()
  const { of, lang } = useSay()
  const [values, setValues] = useState<FormValues>({})
  const [refused, setRefused] = useState<readonly string[]>([])
  const { running, start, stop } = useCommandRun()
  const change = (name: string, value: FormValue) => {
    setValues((before) => ({ ...before, [name]: value }))
    setRefused((before) => before.filter((each) => each !== name))
  }
  const submit = () => {
    const wrong = command.refused(givenOf(command, values, lang))
    setRefused(wrong)
    if (wrong.length > 0) return
    void withRememberedLayouts(command, values).then((given) => start({ command: command.id, values: given, lang }))
  }
  const problemOf = (name: string) => {
    if (!refused.includes(name)) return null
    return of((values[name] ?? '').length > 0 ? texts.wrong : texts.needed)
  }
  const fieldOf = (parameter: NamedParameter) => (
    <ParameterField
      key={parameter.name}
      parameter={parameter}
      value={values[parameter.name] ?? ''}
      problem={problemOf(parameter.name)}
      onValue={(value) => change(parameter.name, value)}
      {...(inExcel ? { openWorkbook: openWorkbookFile } : {})}
    />
  )
  const rare = command.parameters.filter(({ isRare }) => isRare)
  return (
    <form
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
      <RunState running={running} inExcel={inExcel} onOpen={onOpen} />
    </form>
  )
}

interface ResultProps {
  readonly inExcel: boolean
  readonly onOpen: OpenMade | undefined
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
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{of(running.reason)}</MessageBarBody>
        </MessageBar>
      )
    case 'done':
      return <Results outcome={running.outcome} {...props} />
  }
}

const ENDINGS: Readonly<Record<ShownOutcome['exit'], Text>> = {
  0: texts.nothingWrong,
  1: texts.withErrors,
  2: texts.unusable,
}

function Results({ outcome, inExcel, onOpen }: ResultProps & { readonly outcome: ShownOutcome }) {
  const styles = useStyles()
  const { of } = useSay()
  const [sheet, setSheet] = useState<string | null>(null)
  return (
    <>
      <h3 className={styles.subheading}>{of(texts.results)}</h3>
      <p className={styles.line} role="status">
        {of(ENDINGS[outcome.exit])}
      </p>
      <ResultFiles files={outcome.files} inExcel={inExcel} onOpen={onOpen} />
      {inExcel && (
        <Button onClick={() => void writeOnNewSheet(outcome.parts.flatMap(rowsOf)).then(setSheet)}>
          {of(texts.toSheet)}
        </Button>
      )}
      {sheet !== null && <p role="status">{of(sentence(texts.written, { sheet }))}</p>}
      <ReportParts parts={outcome.parts} />
    </>
  )
}
