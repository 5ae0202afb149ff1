import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtinFramework } from '../framework/index.js'
import { builtinLessons } from './builtin-lessons.js'
import { answerOf, parseLesson } from './lesson.js'
import { lessonCost } from './lesson-cost.js'
import { pointsAt } from './lesson-reading.js'
import { placeAt, placesOf, wordsAt } from './moved-figure.js'

const lessons = builtinLessons()
const lesson = (id: string) => {
  const found = lessons.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
/** The points of each reading at a place. */
const at = (id: string, place: number) => {
  const { readings, figure, maximum } = lesson(id)
  return readings.map((reading) => pointsAt(reading, figure, maximum, place).points)
}
const day = (id: string, offset: number) => at(id, placeAt(lesson(id).figure) + offset)

/** A case as a trainer writes it. */
const YAML = `
id: ho-so-dung-han
order: 20
title: { vi: Hồ sơ đúng hạn, en: Files on time }
situation: { vi: "Xã X giải quyết đúng hạn 70% hồ sơ.", en: "Commune X handled 70 % of its files in time." }
quote: "dưới 80%"
source: dak-nong-2017
question: { vi: "Được mấy điểm?", en: "How many points?" }
guesses: [0, 1.4, 2]
maximum: 2
figure:
  kind: rate
  title: { vi: Tỷ lệ đúng hạn, en: Share in time }
  from: 0.5
  to: 1
  at: 0.7
readings:
  - name: { vi: Theo tỷ lệ, en: Proportional }
    rule: { kind: proportional }
before: none
who: { vi: Công chức một cửa, en: One-stop officials }
inTime: { vi: Nhắc hạn mỗi ngày, en: A reminder each day }
cost: { against: maximum, assessed: 100 }
moral: { vi: Mỗi hồ sơ đều tính, en: Every file counts }
`
const written = (change: (text: string) => string = (text) => text) => parseLesson(parse(change(YAML)))
const paths = (change: (text: string) => string) => {
  const read = written(change)
  return read.ok ? [] : read.error.map(({ path }) => path)
}

describe('the lesson', () => {
  it('has at least the eight cases, each in a file, in their order', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(8)
    expect(lessons.map(({ order }) => order)).toEqual(lessons.map((_, place) => place + 1))
    expect(readdirSync(new URL('../../lessons/', import.meta.url))).toHaveLength(lessons.length)
  })
  it.each(lessons.map(({ id }) => id))('%s has its answer among the guesses, and no point above the maximum', (id) => {
    const { guesses, readings, figure, maximum } = lesson(id)
    expect(guesses).toContain(answerOf(lesson(id)))
    const points = placesOf(figure).flatMap((place) =>
      readings.map((each) => pointsAt(each, figure, maximum, place).points),
    )
    expect(points.every((each) => each === null || (each >= 0 && each <= maximum))).toBe(true)
    expect(points.some((each) => each !== null)).toBe(true)
  })
  it.each(lessons.flatMap(({ id, criterion }) => (criterion ? [[id, criterion] as const] : [])))(
    '%s stands on a criterion of a framework, with its maximum and what its rule gives',
    (id, { framework, code }) => {
      const { figure, maximum } = lesson(id)
      const known = builtinFramework(framework)
      const node = known?.byCode.get(code)
      expect(node?.maximum).toBe(maximum)
      const rule = node?.rule
      const [first] = lesson(id).readings
      if (!rule?.tellsHow || !first || !('rule' in first) || rule.kind !== first.rule.kind) return
      for (const place of placesOf(figure)) {
        const own = pointsAt({ ...first, rule }, figure, maximum, place).points
        if (own !== null) expect(pointsAt(first, figure, maximum, place).points).toBe(own)
      }
    },
  )

  it('gives nothing from the day after the deadline on', () =>
    expect([-3, -2, -1, 0].map((offset) => day('tre-hai-ngay', offset))).toEqual([[1], [1], [0], [0]]))
  it('gives half a point for 96 % of a plan, where all of it was given before; below 96 % it is not known', () => {
    expect(at('ke-hoach-96', 0.96)).toEqual([0.5, 1])
    expect(at('ke-hoach-96', 1)).toEqual([1, 1])
    expect(at('ke-hoach-96', 0.95)).toEqual([null, 1])
    expect(at('ke-hoach-96', 0.79)).toEqual([null, null])
  })
  it('gives nothing for 79 %, and says that the points from 80 % on are not known', () =>
    expect([at('bay-chin-va-tam-muoi', 0.79), at('bay-chin-va-tam-muoi', 0.8)]).toEqual([[0], [null]]))
  it('counts the day of receipt, not that of signing', () =>
    expect([-4, -3, -2, -1, 0].map((offset) => day('ky-va-nhan', offset))).toEqual([
      [0.5, 0.5],
      [0, 0.5],
      [0, 0.5],
      [0, 0],
      [0, 0],
    ]))
  it('finds 0.1 points in the sum of Hà Nam, which would hold were the first part 0.1 higher', () => {
    expect(lessonCost(lesson('tong-giau-mot-phan-muoi'), 0.70883)).toEqual({ points: 0.1, index: 0.1 })
    expect(lessonCost(lesson('tong-giau-mot-phan-muoi'), 0.80883)).toEqual({ points: 0, index: 0 })
  })
  it('takes 3 % of the appraised points or of all, and the bound itself is within', () => {
    const id = 'tu-cham-lech-ba-phan-tram'
    expect([at(id, 41.9725), at(id, 42), at(id, 42.595), at(id, 42.6), at(id, 39.5)]).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 1],
    ])
  })
  it('costs points of the index by what was assessed', () => {
    const late = lesson('tre-hai-ngay')
    expect(lessonCost(late, placeAt(late.figure))).toEqual({ points: 1, index: 1.03 })
    expect(lessonCost(late, placeAt(late.figure) - 2)).toEqual({ points: 0, index: 0 })
    const unknown = lesson('bay-chin-va-tam-muoi')
    expect(lessonCost(unknown, 0.9)).toEqual({ points: null, index: null })
  })
  it('says where its figure stands as people say it', () =>
    expect(lessons.slice(0, 8).map(({ figure }) => wordsAt(figure, placeAt(figure)).vi)).toEqual([
      '17/6/2016',
      '96%',
      '79%',
      '17/10/2016',
      '0,70883 điểm',
      '43 điểm',
      'Không có tỷ lệ',
      '95%',
    ]))

  it('takes a case that a trainer adds in a YAML file', () => {
    const read = written()
    expect(read.ok && answerOf(read.value)).toBe(1.4)
    expect(read.ok && lessonCost(read.value, 0.7)).toEqual({ points: 0.6, index: 0.6 })
  })
  it.each<[wrong: string, path: string, change: (text: string) => string]>([
    ['a guess at the rule’s points is missing', 'guesses', (text) => text.replace('[0, 1.4, 2]', '[0, 1, 2]')],
    ['a source is not known', 'source', (text) => text.replace('dak-nong-2017', 'ai-do')],
    ['a text lacks a language', 'moral.en', (text) => text.replace(', en: Every file counts', '')],
    ['the figure stands outside of its reach', 'figure.at', (text) => text.replace('at: 0.7', 'at: 1.2')],
    ['there is no such rule', 'readings[0]', (text) => text.replace('kind: proportional', 'kind: fair')],
    [
      'the cost is of a second reading that there is not',
      'cost.against',
      (text) => text.replace('against: maximum', 'against: second'),
    ],
  ])('is refused with the place where %s', (_wrong, path, change) => expect(paths(change).join()).toContain(path))
})
