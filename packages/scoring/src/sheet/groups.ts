import type { Framework, FrameworkNode } from '../framework/framework.js'

/** A row or a node of a framework, as far as its place in the tree tells what it is. */
interface TreeNode {
  /** The title folded for comparing. */
  readonly folded: string
  readonly children: readonly TreeNode[]
}

/** Field, criterion, sub-criterion: where a tree is deeper than these, */
const LEVELS = 3
/** and begins with so few, its top are groups of fields: A. Kết quả thực hiện, B. Tác động. */
const MOST_GROUPS = 3
/** What the papers call groups: the two of 2016, and the parts by who gives the points. Folded. */
const GROUP_TITLE = /^(?:nhom|phan|danh gia (?:ket qua|tac dong)|(?:diem )?(?:tham dinh|dieu tra xa hoi hoc)\b)/

/**
 * Which of the rows at the top of a tree stand above fields instead of being fields. Their depth tells, or what they are called; how their codes look
 * says nothing, for I is a field as often as a group.
 *
 * @param roots the rows at the top
 * @returns none where the top are fields
 */
export function groupsAmong<Node extends TreeNode>(roots: readonly Node[]): readonly Node[] {
  const above = roots.filter(({ children }) => children.length > 0)
  if (above.length === 0 || roots.length > MOST_GROUPS) return []
  const isDeep = above.some((root) => depthOf(root) > LEVELS)
  return isDeep || above.every(({ folded }) => GROUP_TITLE.test(folded)) ? above : []
}

const depthOf = ({ children }: TreeNode): number => 1 + Math.max(0, ...children.map(depthOf))

/** The groups of a framework: by the number of fields that its document states, else by its tree. */
export function groupsOf({ roots, counts }: Framework): readonly FrameworkNode[] {
  if (counts.fields === undefined) return groupsAmong(roots)
  return counts.fields === roots.length ? [] : roots.filter(({ children }) => children.length > 0)
}
