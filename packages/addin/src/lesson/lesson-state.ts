import { builtinLessons, type Lesson, placeAt } from '@parscore/scoring'
import { useMemo, useState } from 'react'
import { useHash } from '../page/use-hash.js'
import { hashOf, type LessonPlace, placeAfter, placeOfHash } from './lesson-route.js'
import { movedBy } from './move-control.js'

/** The case in front, with what the room did with it. */
export interface CurrentCase {
  readonly lesson: Lesson
  /** Its number, counted from 1. */
  readonly number: number
  /** Points that the room guessed; `null` where it has not yet. */
  readonly guess: number | null
  /** Where its figure stands. */
  readonly standing: number
  onGuess(points: number): void
  onMove(place: number): void
}

/** The lesson as it goes: where it is, what was guessed and moved, the cases that were added. */
export interface LessonState {
  readonly lessons: readonly Lesson[]
  readonly guesses: ReadonlyMap<string, number>
  readonly place: LessonPlace
  readonly current: CurrentCase | null
  /** Adds a case behind the others, in place of one of the same id. */
  add(lesson: Lesson): void
  next(): void
  back(): void
  /** Moves the figure of the case in front by one step. */
  move(by: 1 | -1): void
  /** Takes a guess by its number, where the room is asked for one. */
  guess(number: number): void
}

const go = (place: LessonPlace): void => {
  location.hash = hashOf(place)
}

export function useLessonState(): LessonState {
  const [lessons, setLessons] = useState<readonly Lesson[]>(builtinLessons)
  const [guesses, setGuesses] = useState<ReadonlyMap<string, number>>(new Map())
  const [moved, setMoved] = useState<ReadonlyMap<string, number>>(new Map())
  const ids = useMemo(() => lessons.map(({ id }) => id), [lessons])
  const place = placeOfHash(useHash(), ids)
  const lesson = place.page === 'case' ? lessons.find(({ id }) => id === place.id) : undefined
  const current: CurrentCase | null = lesson
    ? {
        lesson,
        number: lessons.indexOf(lesson) + 1,
        guess: guesses.get(lesson.id) ?? null,
        standing: moved.get(lesson.id) ?? placeAt(lesson.figure),
        onGuess: (points) => setGuesses(new Map(guesses).set(lesson.id, points)),
        onMove: (to) => setMoved(new Map(moved).set(lesson.id, to)),
      }
    : null
  return {
    lessons,
    guesses,
    place,
    current,
    add: (added) => setLessons([...lessons.filter(({ id }) => id !== added.id), added]),
    next: () => go(placeAfter(place, 1, ids)),
    back: () => go(placeAfter(place, -1, ids)),
    move: (by) => current?.onMove(movedBy(current.lesson, current.standing, by)),
    guess: (number) => {
      const points = place.page === 'case' && place.step === 'doan' ? current?.lesson.guesses[number - 1] : undefined
      if (points !== undefined) current?.onGuess(points)
    },
  }
}
