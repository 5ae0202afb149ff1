import {
  fail,
  ok,
  product,
  quotient,
  type RankedUnit,
  type Result,
  rankUnits,
  roundHalfUp,
  scopeOf,
  sentence,
  type Text,
} from '@parscore/scoring'
import type { CommandContext } from '../declaration/context.js'
import type { InputFiles } from '../declaration/input-file.js'
import { way } from '../report/ways.js'
import { unitSource } from '../units/unit-source.js'
import { unitStandings } from '../units/unit-standings.js'
import { fenced } from './fenced.js'

/** What a target is given as. */
interface Given {
  readonly index: number | null
  readonly points: number | null
  readonly rank: number | null
  readonly among: InputFiles | null
  /** What was assessed. */
  readonly maximum: number
}

/** What is to be reached, in points and as an index, and what it was said as. */
export interface Aim {
  readonly unit: 'index' | 'points' | 'rank'
  readonly points: number
  readonly index: number
  readonly rank: number | null
  readonly text: Text
}

const WORDS = {
  one: {
    vi: `Nêu một mục tiêu: ${way('aims')}.`,
    en: `Give one target: ${way('aims')}.`,
  },
  index: {
    vi: 'chỉ số {index}, tức {points} trên {maximum} điểm',
    en: 'an index of {index}, {points} of {maximum} points',
  },
  points: {
    vi: '{points} trên {maximum} điểm, tức chỉ số {index}',
    en: '{points} of {maximum} points, an index of {index}',
  },
  rank: {
    vi: 'hạng {rank}/{all}, hiện là {unit} với chỉ số {index}, tức {points} trên {maximum} điểm',
    en: 'rank {rank} of {all}, now {unit} with an index of {index}, {points} of {maximum} points',
  },
  noAmong: {
    vi: `Thứ hạng cần ${way('among')}: danh sách đơn vị và điểm, hoặc bảng chấm của từng đơn vị.`,
    en: `A rank needs ${way('among')}: a list of units and points, or the units’ score sheets.`,
  },
  severalYears: {
    vi: '«{path}» có kết quả của nhiều năm hoặc nhiều nhóm đơn vị: chọn một danh sách của một năm.',
    en: '“{path}” has results of several years or groups of units: take a list of one.',
  },
  noRank: {
    vi: '«{path}» có {all} đơn vị: không có hạng {rank}.',
    en: '“{path}” has {all} units: there is no rank {rank}.',
  },
} as const satisfies Record<string, Text>

const HUNDRED = 100
/** An index is published with so many decimals. */
const DECIMALS = 2

/** The target in one unit: what an index, points or a rank mean in points of what was assessed. */
export async function aimOf(given: Given, context: CommandContext): Promise<Result<Aim, Text>> {
  const { index, points, rank, maximum } = given
  if ([index, points, rank].filter((each) => each !== null).length !== 1) return fail(WORDS.one)
  if (rank !== null) return ofRank(given, rank, context)
  const own = points ?? quotient(product(index ?? 0, maximum), HUNDRED)
  const shown = index ?? roundHalfUp(product(quotient(own, maximum), HUNDRED), DECIMALS)
  const unit = points === null ? 'index' : 'points'
  return ok({
    unit,
    points: own,
    index: shown,
    rank: null,
    text: sentence(WORDS[unit], { index: shown, points: own, maximum }),
  })
}

async function ofRank({ among, maximum }: Given, rank: number, context: CommandContext): Promise<Result<Aim, Text>> {
  if (among === null) return fail(WORDS.noAmong)
  const read = await Promise.all(
    among.files.map((file) => fenced(context, () => unitSource(file, null, null, [], context))),
  )
  const [only] = read
  if (only && read.length === 1 && !only.ok) return only
  const { units } = unitStandings(
    read.flatMap((source) => (source.ok ? [source.value] : [])),
    null,
  )
  const ranked = rankUnits(units)
  const { path } = among
  if (new Set(ranked.map(scopeOf)).size > 1) return fail(sentence(WORDS.severalYears, { path }))
  const holder = holderOf(ranked, rank)
  if (!holder) return fail(sentence(WORDS.noRank, { path, all: ranked.length, rank }))
  const { index, unit } = holder
  const points = quotient(product(index, maximum), HUNDRED)
  const text = sentence(WORDS.rank, { rank, all: ranked.length, unit, index, points, maximum })
  return ok({ unit: 'rank', points, index, rank, text })
}

/** Who holds a rank now: of equal units the rank between is nobody's, and the one before it is taken. */
function holderOf(ranked: readonly RankedUnit[], rank: number): RankedUnit | undefined {
  const held = ranked.flatMap((unit) => (unit.rank !== null && unit.rank <= rank ? [{ unit, rank: unit.rank }] : []))
  return rank > ranked.length ? undefined : held.sort((a, b) => b.rank - a.rank)[0]?.unit
}
