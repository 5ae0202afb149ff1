import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type Annex, type FigureState, figureStateText, reportText, type Sentence } from '@parscore/scoring'
import { useEffect, useMemo, useRef } from 'react'
import type { FileView } from '../../host/file-host.js'
import { useSay } from '../../texts/use-text.js'
import { type Marks, marksOf, piecesOf, spansOf } from './marked-sentence.js'
import { reportOf } from './report-of.js'

const useStyles = makeStyles({
  text: {
    height: '100%',
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase400,
  },
  // A long report is drawn where it is looked at.
  part: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    maxWidth: '46rem',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 4rem',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  figure: {
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
  },
  matched: { textDecorationColor: tokens.colorPaletteGreenForeground1, textDecorationThickness: '2px' },
  'in-question': {
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  'not-understood': { textDecorationStyle: 'dotted', textDecorationColor: tokens.colorNeutralStrokeAccessible },
  asked: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    borderRadius: tokens.borderRadiusSmall,
  },
  shown: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '2px' },
  number: {
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    margin: '0 2px',
    padding: '0 6px',
    minHeight: '24px',
    minWidth: '24px',
    cursor: 'pointer',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 6px', verticalAlign: 'top' },
})

/** A place that was asked for: a line, and the how manieth time it is. */
export interface AskedLine {
  readonly line: number
  readonly times: number
}

/** What the view needs. */
export interface ReportTextViewProps {
  readonly view: FileView
  readonly text: string
  /** The annex that was chosen beside it. */
  readonly annex: Annex | null
  readonly asked: AskedLine | null
  /** A number in the text was clicked: the place of its question in the list. */
  onQuestion(place: number): void
}

const STATES = ['matched', 'in-question', 'not-understood'] as const satisfies readonly FigureState[]

/** The report as a text, every figure marked with what became of it, and numbers of the questions at the sentences that they are about. */
export default function ReportTextView({ view, text, annex, asked, onQuestion }: ReportTextViewProps) {
  const styles = useStyles()
  const { say, of } = useSay()
  const { facts } = reportOf(view, text, annex)
  const parts = useMemo(() => reportText(text), [text])
  const marks = useMemo(() => marksOf(facts), [facts])
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked) root.current?.querySelector(`[data-line="${asked.line}"]`)?.scrollIntoView({ block: 'center' })
  }, [asked])
  const sentences = { marks, onQuestion }
  return (
    // A region that scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.text} tabIndex={0} aria-label={say('reportText')} ref={root} data-testid="report-text">
      <ul className={styles.legend} aria-label={say('legend')}>
        {STATES.map((state) => (
          <li key={state}>
            <mark className={mergeClasses(styles.figure, styles[state])}>12</mark> {of(figureStateText[state])}
          </li>
        ))}
      </ul>
      {parts.map((part) => {
        const className = mergeClasses(styles.part, part.line === asked?.line && styles.shown)
        return part.kind === 'table' ? (
          <Table key={part.line} className={className} line={part.line} rows={part.rows} />
        ) : (
          <p key={part.line} className={className} data-line={part.line}>
            {spansOf(part.text, part.sentences).map(({ at, text: own, sentence }) =>
              sentence ? <SentenceView key={at} sentence={sentence} {...sentences} /> : own,
            )}
          </p>
        )
      })}
    </section>
  )
}

function SentenceView({
  sentence,
  marks,
  onQuestion,
}: {
  readonly sentence: Sentence
  readonly marks: Marks
  onQuestion(place: number): void
}) {
  const styles = useStyles()
  const { say, of } = useSay()
  const questions = marks.questionsAt(sentence)
  const pieces = piecesOf(sentence.text, marks.figuresIn(sentence))
  return (
    <span {...(questions.length > 0 ? { className: styles.asked } : {})}>
      {pieces.map(({ at, text, state }) =>
        state === null ? (
          text
        ) : (
          <mark
            key={at}
            className={mergeClasses(styles.figure, styles[state])}
            data-state={state}
            title={of(figureStateText[state])}
          >
            {text}
          </mark>
        ),
      )}
      {questions.map((place) => (
        <button
          key={place}
          type="button"
          className={styles.number}
          aria-label={say('questionNumber', { n: String(place + 1) })}
          onClick={() => onQuestion(place)}
        >
          {place + 1}
        </button>
      ))}
    </span>
  )
}

function Table({
  className,
  line,
  rows,
}: {
  readonly className: string
  readonly line: number
  readonly rows: readonly (readonly string[])[]
}) {
  const styles = useStyles()
  return (
    <div className={className} data-line={line}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
            <tr key={row}>
              {cells.map((cell, col) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={col} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
