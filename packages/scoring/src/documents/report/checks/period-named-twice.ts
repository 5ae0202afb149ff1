import { fold } from '../../../values/fold.js'
import { between, type StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadSentence } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { countsKindred } from '../units.js'

const LABEL = /(?:^|[\s(])(năm|quý|tháng)\s+(\d{1,4}|IV|III|II|I)\s*:\s*$/iu
/** What stands between two values of a list: the unit of the first, a mark, and the name of the next. */
const GOES_ON = /^\s*(?:\p{L}+\s+){0,3}(?:\p{L}+\s*)?[;,](?:\s*và)?\s*(?:năm|quý|tháng)\s+\S{1,4}\s*:\s*$/iu
const QUARTERS = ['i', 'ii', 'iii', 'iv']
/** A list names so many periods at the least. */
const FEWEST = 3

interface Labelled {
  readonly figure: StatedFigure
  readonly kind: string
  readonly number: number
  readonly name: string
}

/** «năm 2023: 156 người; năm 2024: 171 người; năm 2024: 463 người»: one year twice, and the next not at all. */
export const periodNamedTwice: ReportCheck = {
  id: 'period-named-twice',
  title: { vi: 'Một kỳ nêu hai lần trong danh sách', en: 'One period stands twice in a list' },
  help: {
    vi: 'Danh sách số liệu theo năm, quý, tháng nêu một kỳ hai lần với hai số, trong khi kỳ liền kề không có. Chỉ hỏi khi các kỳ khác liền nhau.',
    en: 'A list by year, quarter or month names one period twice with two values and leaves out its neighbour. Asked only where the others follow each other.',
  },
  examples: {
    wrong: 'Mở 24 lớp (năm 2022: 7 lớp; năm 2023: 8 lớp; năm 2023: 9 lớp).',
    right: 'Mở 24 lớp (năm 2022: 7 lớp; năm 2023: 8 lớp; năm 2024: 9 lớp).',
  },
  run: ({ sentences }) => sentences.flatMap(inSentence),
}

function inSentence({ figures }: ReadSentence): Question[] {
  if (figures.length < FEWEST) return []
  return runsOf(figures).flatMap(asked)
}

/** Values that follow each other, each behind the name of its period. */
function runsOf(figures: readonly StatedFigure[]): Labelled[][] {
  const runs: Labelled[][] = []
  for (const figure of figures) {
    const labelled = labelOf(figure)
    if (!labelled) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    const goesOn = last?.kind === labelled.kind && GOES_ON.test(between(last.figure, figure))
    if (run && goesOn) run.push(labelled)
    else runs.push([labelled])
  }
  return runs
}

function labelOf(figure: StatedFigure): Labelled | null {
  const { sentence, at } = figure
  const [, kind, name] = LABEL.exec(sentence.text.slice(Math.max(0, at - 20), at)) ?? []
  if (kind === undefined || name === undefined || figure.kind === 'fraction') return null
  const roman = QUARTERS.indexOf(name.toLowerCase())
  return { figure, kind: fold(kind), number: roman < 0 ? Number(name) : roman + 1, name: `${kind} ${name}` }
}

function asked(run: readonly Labelled[]): Question[] {
  const at = run.findIndex((each, index) => each.number === run[index + 1]?.number)
  const [first, second] = [run[at], run[at + 1]]
  if (run.length < FEWEST || !first || !second || !isGap(run, at)) return []
  const [one, other] = [first.figure, second.figure]
  if (one.kind !== other.kind || one.value === other.value || !countsKindred(one, other)) return []
  const words = { period: first.name, one: one.text, other: other.text }
  return [ask('period-named-twice', [one.sentence], DIFFERS, words, [one, other])]
}

/** Whether the periods follow each other but for one that is named in place of its neighbour. */
function isGap(run: readonly Labelled[], at: number): boolean {
  const [begins, twice] = [run[0]?.number ?? 0, run[at]?.number ?? 0]
  const follows = (from: number) =>
    run.every(({ number }, index) => index === at || index === at + 1 || number === from + index)
  const starts = at === 0 ? [begins, begins - 1] : [begins]
  return starts.some((from) => follows(from) && (twice === from + at || twice === from + at + 1))
}

const DIFFERS = {
  vi: 'Danh sách nêu {period} hai lần, với {one} và {other}. Kỳ nào đúng?',
  en: 'The list names {period} twice, with {one} and {other}. Which period is meant?',
}
