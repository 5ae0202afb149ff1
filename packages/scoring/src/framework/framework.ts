import { fail, ok, type Result } from '../result.js'
import { sentence, type Text } from '../text.js'
import { sum } from '../values/decimal.js'
import { fold } from '../values/fold.js'
import { type FrameworkMistake, mistakesOf } from './mistake.js'
import { type FrameworkFile, frameworkSchema, type NodeFile } from './schema.js'

/** A node of the criteria tree: a group, a field (lĩnh vực), a criterion (tiêu chí) or a sub-criterion. */
export interface FrameworkNode extends Omit<NodeFile, 'children'> {
  readonly parent: FrameworkNode | null
  readonly children: readonly FrameworkNode[]
  /** The title folded for comparing. */
  readonly folded: string
}

/** A framework (bộ tiêu chí) ready to walk. */
export interface Framework extends Omit<FrameworkFile, 'nodes'> {
  /** The nodes at the top: fields, or the two groups of 2016. */
  readonly roots: readonly FrameworkNode[]
  /** All nodes in the order of the document. */
  readonly nodes: readonly FrameworkNode[]
  /** The nodes by code. */
  readonly byCode: ReadonlyMap<string, FrameworkNode>
}

/**
 * Reads a framework from data (parsed YAML or JSON) and reports every mistake at once.
 *
 * @param data anything
 * @returns the framework, or all its mistakes: shape, codes given twice, maxima that do not add up, rules that do not fit their leaf
 * @example parseFramework({ id: 'x' }).error[0].path // 'decision'
 */
export function parseFramework(data: unknown): Result<Framework, readonly FrameworkMistake[]> {
  const parsed = frameworkSchema.safeParse(data)
  if (!parsed.success) return fail(mistakesOf(frameworkSchema, data))
  const framework = link(parsed.data)
  const mistakes = [...repeatedCodes(framework), ...unequalMaxima(framework), ...misfits(framework)]
  return mistakes.length > 0 ? fail(mistakes) : ok(framework)
}

function link({ nodes: files, ...rest }: FrameworkFile): Framework {
  const nodes: FrameworkNode[] = []
  const grow = (file: NodeFile, parent: FrameworkNode | null): FrameworkNode => {
    const children: FrameworkNode[] = []
    const node = { ...file, parent, children, folded: fold(file.title.vi) }
    nodes.push(node)
    for (const child of file.children) children.push(grow(child, node))
    return node
  }
  const roots = files.map((file) => grow(file, null))
  return { ...rest, roots, nodes, byCode: new Map(nodes.map((node) => [node.code, node])) }
}

function repeatedCodes({ nodes }: Framework): FrameworkMistake[] {
  const seen = new Set<string>()
  return nodes.flatMap(({ code }) => {
    if (seen.has(code)) return [{ path: code, message: { vi: 'mã này có hai lần', en: 'this code is given twice' } }]
    seen.add(code)
    return []
  })
}

/** Rules that make no sense where they stand. */
function misfits({ roots }: Framework): FrameworkMistake[] {
  const below = (nodes: readonly FrameworkNode[], path: string, outer: FrameworkNode['kind']): FrameworkMistake[] =>
    nodes.flatMap((node, place) => {
      const at = `${path}[${place}]`
      // What stands below a bonus is a bonus.
      const kind = node.kind === 'points' ? outer : node.kind
      const own = node.rule?.misfits({ maximum: node.maximum, kind }) ?? []
      return [
        ...own.map((misfit) => ({ path: `${at}.rule.${misfit.path}`, message: misfit.message })),
        ...below(node.children, `${at}.children`, kind),
      ]
    })
  return below(roots, 'nodes', 'points')
}

const knownSum = (nodes: readonly FrameworkNode[]): number | null => {
  const known = nodes.filter((node) => node.kind === 'points').map((node) => node.maximum)
  const values = known.filter((maximum) => maximum !== null)
  return values.length === known.length ? sum(values) : null
}

const UNEQUAL: Text = {
  vi: 'điểm tối đa là {maximum}, nhưng các phần cộng lại được {parts}',
  en: 'the maximum is {maximum}, but its parts add up to {parts}',
}

function unequalMaxima({ kind, nodes, roots, total }: Framework): FrameworkMistake[] {
  const mistakes: FrameworkMistake[] = []
  for (const { code, maximum, children, incomplete } of nodes) {
    const parts = incomplete || children.length === 0 ? null : knownSum(children)
    if (parts !== null && maximum !== null && parts !== maximum) {
      mistakes.push({ path: code, message: sentence(UNEQUAL, { maximum, parts }) })
    }
  }
  // A published index may be a weighted mean of its parts; an agency's part of a framework may be nothing but a bonus.
  const hasParts = roots.some((root) => root.kind === 'points')
  const all = !hasParts || kind === 'published' ? null : knownSum(roots)
  if (all !== null && all !== total)
    mistakes.push({ path: 'total', message: sentence(UNEQUAL, { maximum: total, parts: all }) })
  return mistakes
}

/** Leaves of a framework: the only nodes that are scored. */
export function leavesOf({ nodes }: Framework): readonly FrameworkNode[] {
  return nodes.filter((node) => node.children.length === 0)
}

/**
 * The maximum that was assessed in a year: the total less what the Ministry left out.
 *
 * @param framework the framework of that year
 * @param year the year that is scored; without it nothing is left out
 * @returns points, 97.5 for `par-2016` in 2016
 * @example assessedTotal(builtinFramework('par-2016'), 2016) // 97.5
 */
export function assessedTotal(framework: Framework, year: number | null): number {
  const out = framework.nodes.filter((node) => year !== null && node.notAssessed?.years.includes(year))
  return sum([framework.total, ...out.map((node) => -(node.maximum ?? 0))])
}

/**
 * The rating that a framework gives an index.
 *
 * @param index 0 to 100
 * @returns `null` where the framework has no ratings or the index is below the last
 */
export function ratingOf({ ratings }: Framework, index: number): Text | null {
  return ratings.find(({ from }) => index >= from)?.title ?? null
}
