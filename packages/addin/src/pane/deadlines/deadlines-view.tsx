import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import {
  type Day,
  type DueDate,
  dueDatesOf,
  type Framework,
  formatDay,
  holidaysOf,
  holidaysUnknown,
  parseDate,
  timeLeft,
} from '@parscore/scoring'
import { useState } from 'react'
import { frameworkName } from '../../frameworks/framework-name.js'
import { deadlinepoints } from '../../functions/deadlinepoints.js'
import { capitalised } from '../../texts/capitalised.js'
import { useSay } from '../../texts/use-text.js'
import { download } from '../download.js'
import { evaluated } from '../rule-lab/evaluated.js'
import { excelFormula, literal, quoted } from '../rule-lab/excel-formula.js'
import { useKnownFrameworks } from '../use-known-frameworks.js'

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  line: { margin: 0 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  due: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  over: { color: tokens.colorPaletteRedForeground1 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  quote: { margin: 0, color: tokens.colorNeutralForeground2, fontStyle: 'italic', overflowWrap: 'anywhere' },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
})

/** Việt Nam is seven hours before UTC all year. */
const VIETNAM = 7 * 3_600_000
const ICS = 'text/calendar;charset=utf-8'
const YEAR = /^20\d\d$/

function today(): Day {
  const day = parseDate(new Date(Date.now() + VIETNAM).toISOString().slice(0, 10))
  if (!day.ok) throw new Error('the clock has no day')
  return day.value
}

/** Thời hạn: what falls due in a year, how long it is away, what a day of receipt is worth. */
export default function DeadlinesView({ framework }: { readonly framework: Framework | null }) {
  const styles = useStyles()
  const { say, of } = useSay()
  const known = useKnownFrameworks()
  const now = today()
  const withDates = known.filter((each) => dueDatesOf(each, now.year).length > 0)
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const own = known.find(({ id }) => id === chosen) ?? framework ?? withDates[0]
  if (!own) return null
  const options = withDates.some(({ id }) => id === own.id) ? withDates : [own, ...withDates]
  const usual = own.years.find((each) => each >= now.year) ?? now.year
  const year = typed === null ? usual : YEAR.test(typed) ? Number(typed) : null
  return (
    <div className={styles.stack}>
      <div className={styles.choices}>
        <Field label={say('framework')} size="small">
          <Select value={own.id} onChange={(_, { value }) => setChosen(value)}>
            {options.map((each) => (
              <option key={each.id} value={each.id}>
                {of(frameworkName(each))}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={say('deadlineYear')}
          size="small"
          {...(year === null ? { validationMessage: say('deadlineYearWrong') } : {})}
        >
          <Input
            inputMode="numeric"
            value={typed ?? String(usual)}
            onChange={(_, { value }) => setTyped(value.trim())}
          />
        </Field>
      </div>
      {year !== null && <DueDates framework={own} year={year} now={now} />}
    </div>
  )
}

interface DueDatesProps {
  readonly framework: Framework
  readonly year: number
  readonly now: Day
}

function DueDates({ framework, year, now }: DueDatesProps) {
  const styles = useStyles()
  const { say, of, lang } = useSay()
  const dates = dueDatesOf(framework, year)
  if (dates.length === 0) return <p className={styles.line}>{say('deadlineNone', { name: framework.title[lang] })}</p>
  const save = async () => {
    const { calendarFile } = await import('@parscore/workbook')
    const name = say('deadlineCalendarName', { year: String(year) })
    const text = calendarFile({ id: framework.id, name, deadlines: dates, made: now, lang })
    download(new TextEncoder().encode(text), `thoi-han-${year}.ics`, ICS)
  }
  const isAssumed = holidaysOf(year)?.some(({ assumed }) => assumed)
  const years = framework.years.join(', ')
  return (
    <>
      {!framework.years.includes(year) && (
        <p className={styles.line}>{say('deadlineOtherYear', { years, year: String(year) })}</p>
      )}
      <p className={styles.muted}>{say('deadlineReceipt')}</p>
      <ol className={styles.list}>
        {dates.map((due) => (
          <Due key={`${due.code} ${due.day.serial}`} due={due} all={dates} framework={framework} now={now} />
        ))}
      </ol>
      <Button onClick={() => void save()}>{say('deadlineCalendar')}</Button>
      <p className={styles.muted}>
        {say('deadlineHolidays', { note: isAssumed ? holidaysUnknown().map(of).join(' ') : '' })}
      </p>
    </>
  )
}

interface DueProps {
  readonly due: DueDate
  readonly all: readonly DueDate[]
  readonly framework: Framework
  readonly now: Day
}

/** One deadline; a day of receipt shows its points and the formula that gives them in a cell. */
function Due({ due, all, framework, now }: DueProps) {
  const styles = useStyles()
  const { say, of, lang } = useSay()
  const [received, setReceived] = useState('')
  const { day, code, title, agencies, maximum, quote, source } = due
  const { days, workingDays } = timeLeft(due, now)
  const date = formatDay(day)
  const which = all.filter((each) => each.code === code).indexOf(due) + 1
  const name = [code, of(title)].filter((part) => part !== null).join(' ')
  const left = () => {
    if (days === 0) return say('deadlineToday')
    if (days < 0) return say('deadlineOver', { days: -days })
    return workingDays === null
      ? say('deadlineLeftPlain', { days })
      : say('deadlineLeft', { days, working: workingDays })
  }
  // Several reports of one criterion share its points; how, the sources do not say: the whole is shown for each.
  const result = maximum === null ? null : evaluated(() => deadlinepoints([[received]], [[date]], [[maximum]]))
  const formula = excelFormula(
    'DEADLINEPOINTS',
    [
      literal(received, lang),
      excelFormula('DEADLINE', [quoted(framework.id), quoted(code ?? ''), String(day.year), String(which)], lang).slice(
        1,
      ),
      literal(String(maximum ?? 0).replace('.', ','), lang),
    ],
    lang,
  )
  return (
    <li className={styles.due}>
      <div className={styles.head}>
        <span>{date}</span>
        <span className={days < 0 ? styles.over : undefined}>{left()}</span>
      </div>
      <p className={styles.line}>{name}</p>
      {agencies.length > 0 && <p className={styles.muted}>{agencies.join('; ')}</p>}
      {quote !== null && (
        <p className={styles.quote}>
          «{quote}»{source !== null && ` – ${source}`}
        </p>
      )}
      {maximum !== null && result && (
        <>
          <Field label={say('deadlineReceivedHead')} size="small">
            <Input
              aria-label={say('deadlineReceived', { title: name })}
              placeholder={date}
              value={received}
              onChange={(_, { value }) => setReceived(value)}
            />
          </Field>
          <p className={styles.line} role="status">
            {result.kind === 'points' && say('deadlinePoints', { points: result.points, maximum })}
            {result.kind === 'problem' && `${reasonIn(of(result.text))} ${say('deadlineDayWrong')}`}
          </p>
          {result.kind === 'points' && (
            <details>
              <summary className={styles.muted}>{say('labFormula')}</summary>
              <p className={styles.formula}>{formula}</p>
            </details>
          )}
        </>
      )}
    </li>
  )
}

/** Why a day is not taken, without the name that it has in a function of Excel. */
const reasonIn = (problem: string): string => capitalised(problem.replace(/^[^:]*[»”]: /, ''))
