import { type Lesson, wordsAt } from '@parscore/scoring'
import { useMemo } from 'react'
import { useMedia } from '../../pane/preferences.js'
import { useLessonWords } from '../use-lesson-words.js'
import { AnswerBars } from './answer-bars.js'
import { chartArea, lettersOf } from './chart-area.js'
import { ChartFrame, useLegend, useSourceLines } from './chart-frame.js'
import { linesOf, pointsOfEach } from './chart-scale.js'
import { Marker } from './marker.js'
import { StepLines } from './step-lines.js'

/** Points by the figure that is moved: the rule, and beside it the other one, with a mark where the figure stands. */
export function LessonChart({ lesson, place }: { readonly lesson: Lesson; readonly place: number }) {
  const { lang, of, tell, points } = useLessonWords()
  const size = useMedia('(max-width: 40rem)') ? 'narrow' : 'wide'
  const lines = useMemo(() => linesOf(lesson, lang), [lesson, lang])
  const source = useSourceLines(lesson, lettersOf(size))
  const legend = useLegend(lesson, lines, lettersOf(size))
  const above = legend.flatMap(({ words }) => words).length + 1
  const area = chartArea(lesson, lines, size, { above, below: source.length })
  const here = pointsOfEach(lesson, place).map((each) => each.points)
  const readings = lines
    .map(({ name }, index) =>
      tell('chartReading', { name, place: of(wordsAt(lesson.figure, place)), points: points(here[index] ?? null) }),
    )
    .join(' ')
  const label = tell('chartAlt', { title: of(lesson.title), readings })
  return (
    <ChartFrame lesson={lesson} legend={legend} area={area} source={source} label={label}>
      {lesson.figure.kind === 'answer' ? (
        <AnswerBars lesson={lesson} lines={lines} area={area} place={place} />
      ) : (
        <>
          <StepLines lines={lines} area={area} />
          <Marker place={place} points={here} lines={lines} area={area} />
        </>
      )}
    </ChartFrame>
  )
}
