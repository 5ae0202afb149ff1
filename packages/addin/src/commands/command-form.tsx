import { Button, MessageBar, MessageBarBody, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import { type Command, checkedText, type Outcome, type Part } from '@parscore/commands'
import { type Lang, sentence, type Text } from '@parscore/scoring'
import { useState } from 'react'
import { useSay } from '../texts/use-text.js'
import { commandsTexts as texts } from './commands-texts.js'
import { writeOnNewSheet } from './excel-results.js'
import { type FormValue, type FormValues, givenOf } from './form-values.js'
import { ParameterField } from './parameter-field.js'
import { ReportParts } from './report-parts.js'
import { ResultFiles } from './result-files.js'
import { type Running, useCommandRun } from './use-command-run.js'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '48rem', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

/** The form of a command, made from what it declares: its files and options, the run, what it says and what it made. */
export function CommandForm({ command, inExcel }: { readonly command: Command; readonly inExcel: boolean }) {
  const styles = useStyles()
  const { of, lang } = useSay()
  const [values, setValues] = useState<FormValues>({})
  const [refused, setRefused] = useState<readonly string[]>([])
  const { running, start, stop } = useCommandRun(command, lang)
  const change = (name: string, value: FormValue) => {
    setValues((before) => ({ ...before, [name]: value }))
    setRefused((before) => before.filter((each) => each !== name))
  }
  const submit = () => {
    const given = givenOf(command, values, lang)
    const wrong = command.refused(given)
    setRefused(wrong)
    if (wrong.length === 0) start(given)
  }
  const problemOf = (name: string) => {
    if (!refused.includes(name)) return null
    return of((values[name] ?? '').length > 0 ? texts.wrong : texts.needed)
  }
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
      <p className={styles.line}>{of(command.help)}.</p>
      {command.parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          value={values[parameter.name] ?? ''}
          problem={problemOf(parameter.name)}
          onValue={(value) => change(parameter.name, value)}
        />
      ))}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={running.kind === 'running'}>
          {of(texts.run)}
        </Button>
        {running.kind === 'running' && <Button onClick={stop}>{of(texts.stop)}</Button>}
      </div>
      <RunState running={running} inExcel={inExcel} />
    </form>
  )
}

function RunState({ running, inExcel }: { readonly running: Running; readonly inExcel: boolean }) {
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
      return <Results outcome={running.outcome} inExcel={inExcel} />
  }
}

const ENDINGS: Readonly<Record<Outcome['exit'], Text>> = {
  0: texts.nothingWrong,
  1: texts.withErrors,
  2: texts.unusable,
}

function Results({ outcome, inExcel }: { readonly outcome: Outcome; readonly inExcel: boolean }) {
  const styles = useStyles()
  const { of, lang } = useSay()
  const [sheet, setSheet] = useState<string | null>(null)
  const parts = [...outcome.report, ...outcome.files.flatMap(({ told }) => told)]
  return (
    <>
      <h3 className={styles.subheading}>{of(texts.results)}</h3>
      <p className={styles.line} role="status">
        {of(ENDINGS[outcome.exit])}
      </p>
      <ResultFiles files={outcome.files} inExcel={inExcel} />
      {inExcel && (
        <Button onClick={() => void writeOnNewSheet(linesOf({ ...outcome, report: parts }, lang)).then(setSheet)}>
          {of(texts.toSheet)}
        </Button>
      )}
      {sheet !== null && <p role="status">{of(sentence(texts.written, { sheet }))}</p>}
      <ReportParts parts={parts} />
    </>
  )
}

/** What was said, a line an element. */
const linesOf = ({ report }: Outcome, lang: Lang): readonly string[] =>
  report.flatMap((part) => linesOfPart(part, lang))

function linesOfPart(part: Part, lang: Lang): readonly string[] {
  switch (part.kind) {
    case 'text':
      return part.lines.flatMap((line) => line.split('\n'))
    case 'checked':
      return checkedText(part, lang).split('\n')
    case 'note':
      return [part.text]
  }
}
