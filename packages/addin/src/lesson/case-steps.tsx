import { Button, mergeClasses } from '@fluentui/react-components'
import { answerOf, citation, type Lesson, lessonCost, placeAt, wordsAt } from '@parscore/scoring'
import type { ReactNode } from 'react'
import { pointsOfEach } from './chart/chart-scale.js'
import { LessonChart } from './chart/lesson-chart.js'
import { useLessonStyles } from './lesson-style.js'
import { MoveControl } from './move-control.js'
import { useLessonWords } from './use-lesson-words.js'

/** What a step of a case needs. */
export interface CaseProps {
  readonly lesson: Lesson
  /** Points that the room guessed; `null` where it has not yet. */
  readonly guess: number | null
  onGuess(points: number): void
  /** Where the figure stands. */
  readonly place: number
  onMove(place: number): void
}

/** What happened, and what the document says. */
export function SituationStep({ lesson }: CaseProps) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  return (
    <div className={styles.words}>
      <p className={styles.paragraph}>{of(lesson.situation)}</p>
      <blockquote className={styles.quote} lang="vi">{`«${lesson.quote}»`}</blockquote>
      <p className={styles.small}>{tell('source', { source: citation(lesson.source) })}</p>
    </div>
  )
}

/** The question and what can be guessed. */
export function GuessStep({ lesson, guess, onGuess }: CaseProps) {
  const styles = useLessonStyles()
  const { of, points } = useLessonWords()
  return (
    <div className={styles.words}>
      <p className={styles.paragraph} id="question">
        {of(lesson.question)}
      </p>
      <fieldset className={styles.guesses} aria-labelledby="question" style={{ border: 0, padding: 0 }}>
        {lesson.guesses.map((each) => (
          <Button
            key={each}
            className={styles.guess}
            appearance={each === guess ? 'primary' : 'outline'}
            aria-pressed={each === guess}
            onClick={() => onGuess(each)}
          >
            {points(each)}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}

/** The picture with something beside it. */
function Beside({ lesson, place, children }: Pick<CaseProps, 'lesson' | 'place'> & { readonly children: ReactNode }) {
  const styles = useLessonStyles()
  return (
    <div className={styles.trial}>
      <div className={styles.picture} data-testid="picture">
        <LessonChart lesson={lesson} place={place} />
      </div>
      <div className={styles.side}>{children}</div>
    </div>
  )
}

/** The figure moves, the points step. */
export function TryStep({ lesson, guess, place, onMove }: CaseProps) {
  const styles = useLessonStyles()
  const { of, tell, points } = useLessonWords()
  const answer = points(answerOf(lesson))
  const verdict =
    guess === null
      ? tell('noGuess', { answer, place: of(wordsAt(lesson.figure, placeAt(lesson.figure))) })
      : tell('room', { guess: points(guess), answer })
  return (
    <Beside lesson={lesson} place={place}>
      <MoveControl lesson={lesson} place={place} onMove={onMove} />
      <div role="status">
        {pointsOfEach(lesson, place).map(({ points: own, why }, index) => (
          <div key={lesson.readings[index]?.name.vi}>
            <p className={styles.small}>{of(lesson.readings[index]?.name ?? why)}</p>
            <p className={styles.result}>
              {own === null ? points(null) : tell('ofMaximum', { points: own, maximum: lesson.maximum })}
            </p>
          </div>
        ))}
      </div>
      <p className={styles.paragraph}>{verdict}</p>
      <Notes lesson={lesson} />
    </Beside>
  )
}

/** What the sources leave open. */
function Notes({ lesson }: { readonly lesson: Lesson }) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  const notes = [
    ...lesson.readings.flatMap(({ note }) => (note ? [of(note)] : [])),
    ...(lesson.before === 'not-known' ? [tell('beforeNotKnown')] : []),
  ]
  return notes.map((note) => (
    <p key={note} className={styles.small}>
      {note}
    </p>
  ))
}

/** Who could have prevented it, and what would have been in time. */
export function WhoStep({ lesson, place }: CaseProps) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  return (
    <Beside lesson={lesson} place={place}>
      <h2 className={styles.sideHead}>{tell('who')}</h2>
      <p className={styles.paragraph}>{of(lesson.who)}</p>
      <h2 className={styles.sideHead}>{tell('inTime')}</h2>
      <p className={styles.paragraph}>{of(lesson.inTime)}</p>
    </Beside>
  )
}

/** What it cost in points, in the index and in rank. */
export function CostStep({ lesson, place }: CaseProps) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  return (
    <Beside lesson={lesson} place={place}>
      <CostWords lesson={lesson} place={place} />
      <h2 className={styles.sideHead}>{tell('moral')}</h2>
      <p className={mergeClasses(styles.paragraph, styles.result)}>{of(lesson.moral)}</p>
    </Beside>
  )
}

/** The cost in words, of where the figure stands. */
export function CostWords({ lesson, place }: Pick<CaseProps, 'lesson' | 'place'>) {
  const styles = useLessonStyles()
  const { of, tell } = useLessonWords()
  const { points, index } = lessonCost(lesson, place)
  const { against, assessed, rank, note } = lesson.cost
  return (
    <>
      <h2 className={styles.sideHead}>{`${tell('cost')}: ${of(wordsAt(lesson.figure, place))}`}</h2>
      {points === null && <p className={styles.paragraph}>{tell('costNotKnown')}</p>}
      {points === 0 && <p className={styles.paragraph}>{tell('costNothing')}</p>}
      {points !== null && index !== null && points !== 0 && (
        <>
          <p className={styles.figure} style={{ margin: 0 }}>
            {tell(against === 'maximum' ? 'costPoints' : 'costApart', { points: Math.abs(points) })}
          </p>
          <p className={styles.paragraph}>{tell('costIndex', { index: Math.abs(index), assessed })}</p>
        </>
      )}
      <p className={styles.paragraph}>{tell('rank', { rank: rank ?? tell('rankNotKnown') })}</p>
      {note && <p className={styles.small}>{of(note)}</p>}
    </>
  )
}
