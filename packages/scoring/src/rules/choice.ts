import { z } from 'zod'
import { ok } from '../result.js'
import { sentence, type Text } from '../text.js'
import { decimalComma, entriesOf, itemInLine } from './authoring.js'
import { drawPoints } from './draw.js'
import { type LevelInput, levelInput } from './inputs/level.js'
import { saying } from './parameter.js'
import { type Misfit, oneFigure, type Rule } from './rule.js'
import { cappedTerm, unlessNoNumber } from './terms.js'

const NEGATIVE: Text = { vi: 'không được âm', en: 'must not be negative' }
/** As many as `CHOOSE` takes in an old Excel is 29; no printed scale that was seen has more than nine. */
const MOST_LEVELS = 12

const parameters = z.strictObject({
  kind: z.literal('choice'),
  /** The levels in the order of the document, with the points of each. */
  levels: z
    .array(
      z.strictObject({
        title: z.strictObject({ vi: z.string(), en: z.string() }),
        points: z.number().refine((value) => value >= 0, saying(NEGATIVE)),
      }),
    )
    .min(1)
    .max(MOST_LEVELS),
})
/** Parameters of {@link choice}: levels with their points. */
export type Choice = Omit<z.infer<typeof parameters>, 'kind'>

const OUT_OF_REACH: Text = {
  vi: 'mức cao nhất được {reached} điểm, không bao giờ đạt điểm tối đa {maximum}',
  en: 'the best level has {reached}, which never reaches the maximum {maximum}',
}
const OVER: Text = {
  vi: 'mức này được {points} điểm, cao hơn điểm tối đa {maximum}',
  en: 'the level has {points} {points:point|points}, more than the maximum {maximum}',
}
const NOT_A_LEVEL: Text = {
  vi: '«{line}» không phải một mức; mỗi dòng viết như «Ban hành trong tháng 01: 2»',
  en: '“{line}” is no level; a line reads like “Issued in January: 2”',
}
const NO_SUCH_LEVEL: Text = { vi: 'Không có mức {level}: chỉ có {n} mức', en: 'No level {level}: there are {n}' }

/**
 * The points of the one level that holds, of those that the document lists.
 *
 * Source: ca-mau-2013, «Ban hành kịp thời: 1 | Ban hành không kịp thời: 0,5 | Không ban hành: 0» and its like: one line counts.
 *
 * @example choice.evaluate({ levels: [{ title: { vi: 'Kịp thời', en: 'In time' }, points: 1 }, { title: { vi: 'Chậm', en: 'Late' }, points: 0.5 }] }, 1, { level: 2 }).points // 0.5
 */
export const choice: Rule<'choice', Choice, LevelInput, 'level'> = {
  kind: 'choice',
  title: { vi: 'Chọn một mức', en: 'One of several levels' },
  parameters,
  input: levelInput,
  figures: () => oneFigure(levelInput),
  evaluate({ levels }, maximum, { level }) {
    if (level === null) return { status: 'not-filled' }
    const chosen = levels[level - 1]
    if (!chosen) return { status: 'not-known', trace: sentence(NO_SUCH_LEVEL, { level, n: levels.length }) }
    const points = Math.min(chosen.points, maximum)
    return {
      status: 'scored',
      points,
      trace: sentence(
        {
          vi: 'Mức {level} «{title}» → {points} trên {maximum} điểm',
          en: 'Level {level} “{title}” → {points} of {maximum} {maximum:point|points}',
        },
        { level, title: chosen.title, points, maximum },
      ),
    }
  },
  formula({ levels }, maximum, { level }) {
    const worth = levels.map(({ points }) => cappedTerm(points, maximum)).join(',')
    const isNone = `OR(${level}<1,${level}>${levels.length},${level}<>INT(${level}))`
    return unlessNoNumber(level, `IF(${isNone},"",CHOOSE(${level},${worth}))`)
  },
  attainable({ levels }, maximum) {
    const points = new Set(levels.map((level) => Math.min(level.points, maximum)))
    return { kind: 'steps', points: [...points].sort((a, b) => a - b) }
  },
  describe({ levels }, maximum) {
    const list = (lang: keyof Text) =>
      levels
        .map(({ title, points }, at) =>
          sentence({ vi: '({n}) {title}: {points}', en: '({n}) {title}: {points}' }, { n: at + 1, title, points }),
        )
        .map((text) => text[lang])
        .join('; ')
    return sentence(
      {
        vi: 'Chọn một mức, tối đa {maximum} điểm: {list}.',
        en: 'One level, at most {maximum} {maximum:point|points}: {list}.',
      },
      { maximum, list: { vi: list('vi'), en: list('en') } },
    )
  },
  misfits({ levels }, { maximum }) {
    if (maximum === null) return []
    const reached = Math.max(...levels.map(({ points }) => points))
    const over = levels.flatMap(({ points }, place): Misfit[] =>
      points > maximum ? [{ path: `levels[${place}].points`, message: sentence(OVER, { points, maximum }) }] : [],
    )
    const short: Misfit[] =
      reached < maximum ? [{ path: 'levels', message: sentence(OUT_OF_REACH, { reached, maximum }) }] : []
    return [...over, ...short]
  },
  cause: { id: 'level', title: { vi: 'Chưa đạt mức cao nhất', en: 'Below the best level' } },
  warnedBy: null,
  tellsHow: true,
  authoring: {
    words: 'Chọn một mức',
    cells: [],
    list: {
      parameters: ['levels'],
      write: ({ levels }) => levels.map(({ title, points }) => `${title.vi} | ${title.en}: ${decimalComma(points)}`),
      read(lines) {
        const levels = entriesOf(lines, itemInLine, NOT_A_LEVEL)
        return levels.ok ? ok({ levels: levels.value }) : levels
      },
    },
  },
  example: {
    levels: [
      { title: { vi: 'Ban hành kịp thời', en: 'Issued in time' }, points: 2 },
      { title: { vi: 'Ban hành chậm', en: 'Issued late' }, points: 1 },
      { title: { vi: 'Không ban hành', en: 'Not issued' }, points: 0 },
    ],
  },
  trial: {
    parameters(draw, maximum) {
      const points = Array.from({ length: draw.whole(0, MOST_LEVELS - 1) }, () => drawPoints(draw, maximum))
      const levels = [maximum, ...points.sort((a, b) => b - a)].map((each, place) => ({
        title: { vi: `Mức ${place}`, en: `Level ${place}` },
        points: each,
      }))
      return { levels }
    },
    cells: (draw) => [levelInput.sample(draw)],
    monotone: 'falling',
  },
}
