import { type Lesson, reachOf, wordsAt } from '@parscore/scoring'
import { useId } from 'react'
import { useLessonStyles } from './lesson-style.js'
import { useLessonWords } from './use-lesson-words.js'

/** A place moved by one step, kept between the ends. */
export function movedBy({ figure }: Lesson, place: number, by: 1 | -1): number {
  const { from, to, step } = reachOf(figure)
  return Number(Math.min(to, Math.max(from, place + by * step)).toPrecision(12))
}

/** What the room moves: a slider, or a choice between two answers. */
export function MoveControl({
  lesson,
  place,
  onMove,
}: {
  readonly lesson: Lesson
  readonly place: number
  onMove(place: number): void
}) {
  const styles = useLessonStyles()
  const { of } = useLessonWords()
  const id = useId()
  const { figure } = lesson
  if (figure.kind === 'answer')
    return (
      <div role="radiogroup" aria-labelledby={id}>
        <p id={id} className={styles.paragraph}>
          {of(figure.title)}
        </p>
        {[0, 1].map((answer) => (
          <label key={answer} className={styles.option}>
            <input
              className={styles.radio}
              type="radio"
              name={id}
              checked={answer === place}
              onChange={() => onMove(answer)}
            />
            {of(wordsAt(figure, answer))}
          </label>
        ))}
      </div>
    )
  const { from, to, step } = reachOf(figure)
  return (
    <div>
      <label htmlFor={id}>{of(figure.title)}</label>
      <div className={styles.figure}>{of(wordsAt(figure, place))}</div>
      <input
        id={id}
        className={styles.slider}
        type="range"
        min={0}
        max={Math.round((to - from) / step)}
        value={Math.round((place - from) / step)}
        aria-valuetext={of(wordsAt(figure, place))}
        onChange={({ target }) => onMove(Number((from + Number(target.value) * step).toPrecision(12)))}
      />
    </div>
  )
}
