import { answerOf, citation, type Lesson, placeAt } from '@parscore/scoring'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { CostWords } from './case-steps.js'
import { pointsOfEach } from './chart/chart-scale.js'
import { useLessonWords } from './use-lesson-words.js'

/** The exercise, or its key, as pages of paper: put beside the page, shown to the printer only. */
export function PrintedLesson({
  lessons,
  what,
  onPrinted,
}: {
  readonly lessons: readonly Lesson[]
  readonly what: 'exercise' | 'key'
  onPrinted(): void
}) {
  const { of, tell, points } = useLessonWords()
  useEffect(() => {
    window.print()
    onPrinted()
  }, [onPrinted])
  return createPortal(
    <article className="printed">
      <h1>{tell(what)}</h1>
      {lessons.map((lesson, place) => (
        <section key={lesson.id} style={{ breakInside: 'avoid' }}>
          <h2>{`${place + 1}. ${of(lesson.title)}`}</h2>
          <p>{of(lesson.situation)}</p>
          <p>
            <strong>{of(lesson.question)}</strong>
          </p>
          {what === 'exercise' ? (
            <p style={{ display: 'flex', flexWrap: 'wrap', gap: '0.4em 2em' }}>
              {lesson.guesses.map((guess) => (
                <span key={guess}>{`☐ ${points(guess)}`}</span>
              ))}
            </p>
          ) : (
            <Answer lesson={lesson} />
          )}
          <p>
            <small>{tell('source', { source: citation(lesson.source) })}</small>
          </p>
        </section>
      ))}
    </article>,
    document.body,
  )
}

function Answer({ lesson }: { readonly lesson: Lesson }) {
  const { of, tell, points } = useLessonWords()
  const place = placeAt(lesson.figure)
  return (
    <>
      <p>
        <strong>{points(answerOf(lesson))}</strong>
      </p>
      <ul>
        {pointsOfEach(lesson, place).map(({ why }, index) => (
          <li key={lesson.readings[index]?.name.vi}>{`${of(lesson.readings[index]?.name ?? why)}: ${of(why)}`}</li>
        ))}
      </ul>
      <p lang="vi">{`«${lesson.quote}»`}</p>
      <CostWords lesson={lesson} place={place} />
      <p>{`${tell('who')} ${of(lesson.who)}`}</p>
      <p>{`${tell('inTime')} ${of(lesson.inTime)}`}</p>
      <p>{of(lesson.moral)}</p>
    </>
  )
}
