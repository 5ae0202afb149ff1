import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  type Annex,
  clip,
  comparedText,
  coverageText,
  figuresBySentence,
  type Question,
  type ReportFacts,
  type Result,
  type Text,
} from '@parscore/scoring'
import { useEffect, useState } from 'react'
import type { NamedAnnex } from '../../host/annex-file.js'
import type { FileView } from '../../host/file-host.js'
import { ChooseAnnex } from '../../pane/choose-annex.js'
import { useSay } from '../../texts/use-text.js'
import { reportOf } from './report-of.js'

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { margin: 0 },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  question: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  shown: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  asked: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quote: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  place: { minWidth: 0, marginTop: tokens.spacingVerticalXS },
})

/** Sentences with figures that are listed at once. */
const PAGE = 40

/** What the view needs. */
export interface ReportViewProps {
  readonly view: FileView
  /** The running text of the file. */
  readonly text: string
  /** The annex that was chosen beside it. */
  readonly named: Annex | null
  onNamed(annex: Annex): void
  /** Place of the question that was asked for in the text, and the how manieth time it is. */
  readonly asked: { readonly place: number; readonly times: number } | null
  /** A question is looked at where it stands in the text. */
  onLine(line: number): void
}

/** Báo cáo: the figures that a report states, and where it contradicts itself, its annex or its score table, as questions. */
export default function ReportView({ view, text, named, onNamed, asked, onLine }: ReportViewProps) {
  const styles = useStyles()
  const { say, of } = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const { own, annex, facts } = reportOf(view, text, named)
  useEffect(() => {
    if (asked) document.getElementById(idOf(asked.place))?.scrollIntoView({ block: 'center' })
  }, [asked])
  const compare = (read: Result<NamedAnnex, Text>) => {
    if (read.ok) onNamed(read.value.annex)
    setRefused(read.ok ? null : read.error)
  }
  return (
    <div className={styles.stack}>
      <div role="status">
        <p className={styles.counts}>
          {say('factsCounts', { figures: facts.figures.length, questions: facts.questions.length })}
        </p>
        {coverageText(facts.coverage).map((text) => (
          <p className={styles.line} key={text.vi}>
            {of(text)}
          </p>
        ))}
        <p className={styles.line}>{annex ? say('factsCompared', { name: annex.name }) : say('factsNoAnnex')}</p>
        {own.sheets.map(({ name }) => (
          <p className={styles.line} key={name}>
            {say('factsComparedSheet', { name })}
          </p>
        ))}
        {refused && <p className={styles.line}>{of(refused)}</p>}
      </div>
      <div>
        <ChooseAnnex label={say('factsChooseAnnex')} onRead={compare} />
      </div>
      <h2 className={styles.heading}>{say('factsQuestions')}</h2>
      {facts.questions.length === 0 && <p className={styles.line}>{say('factsNoQuestions')}</p>}
      <Questions facts={facts} shown={asked?.place ?? null} onLine={onLine} />
      <Figures key={view.name} facts={facts} />
    </div>
  )
}

const idOf = (place: number) => `question-${place}`

/** Questions with the places that they cite, numbered as in the text; a click shows the line there. */
function Questions({
  facts,
  shown,
  onLine,
}: {
  readonly facts: ReportFacts
  readonly shown: number | null
  onLine(line: number): void
}) {
  const styles = useStyles()
  const { say, of } = useSay()
  return (
    <ol className={styles.list}>
      {facts.questions.map((question, place) => (
        <li
          className={mergeClasses(styles.question, place === shown && styles.shown)}
          key={keyOf(question)}
          id={idOf(place)}
          data-question={question.id}
        >
          <p className={styles.asked}>{`${place + 1}. ${of(question.text)}`}</p>
          <Button className={styles.place} appearance="transparent" size="small" onClick={() => onLine(question.line)}>
            {say('factsGoTo', { line: String(question.line) })}
          </Button>
          {question.places.map(({ where, quote }) => (
            <p className={styles.quote} key={`${where.vi} ${quote}`}>
              {of(where)}: «{clip(quote, QUOTED)}»
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** Letters of a quotation that are shown. */
const QUOTED = 320

const keyOf = ({ line, text }: Question) => `${line} ${text.vi}`

/** Every sentence that states figures, once, with its figures before it. */
function Figures({ facts: { compared } }: { readonly facts: ReportFacts }) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const [limit, setLimit] = useState(PAGE)
  const sentences = figuresBySentence(compared)
  return (
    <>
      <h2 className={styles.heading}>{say('factsFigures')}</h2>
      <ul className={styles.list}>
        {sentences.slice(0, limit).map(({ sentence: own, figures: stated }) => (
          <li key={`${own.line} ${own.text}`}>
            <p className={styles.line}>
              {say('factsLine', { line: String(own.line) })}:{' '}
              {stated.map((each) => comparedText(each, lang)).join('; ')}
            </p>
            <p className={styles.quote}>«{clip(own.text, QUOTED)}»</p>
          </li>
        ))}
      </ul>
      {sentences.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + PAGE)}>
          {say('factsMore', { n: sentences.length - limit })}
        </Button>
      )}
    </>
  )
}
