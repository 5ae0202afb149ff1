import type { Framework, FrameworkNode } from '../framework/framework.js'

/** A row or a node of a framework, as far as its place in the tree tells what it is. */
interface TreeNode {
  /** The title folded for comparing. */
  readonly folded: string
  readonly code: string
  /** The cell of the code, where it is of a sheet: «Lĩnh vực 3» says what it is. */
  readonly codeCell?: { readonly text: string }
  readonly children: readonly TreeNode[]
}

/** Field, criterion, sub-criterion: where a tree is deeper than these, */
const LEVELS = 3
/** and begins with so few, its top are groups of fields: A. Kết quả thực hiện, B. Tác động. */
const MOST_GROUPS = 3
/** What the papers call groups: the two of 2016, and the parts by who gives the points. Folded. */
const GROUP_TITLE = /^(?:nhom|phan|danh gia (?:ket qua|tac dong)|(?:diem )?(?:tham dinh|dieu tra xa hoi hoc)\b)/

/** What the eight fields are called in the frameworks of 2012 to 2024 and in those of departments and communes. Folded. */
const FIELD_TITLE =
  /^(?:(?:cai cach|cong tac|ve|thuc hien|linh vuc) )*(?:(?:cong tac )?chi dao|the che|thu tuc hanh chinh|tthc|to chuc bo may|bo may|(?:che do )?cong vu|tai chinh cong|hien dai hoa|xay dung va (?:to chuc|nang cao|phat trien)|chinh quyen (?:so|dien tu)|chuyen doi so|(?:thuc hien )?co che mot cua)|^linh vuc\b/
/** The first code of every way to number. */
const FIRST = /^(?:1|I|A|\(1\))$/

/**
 * Which of the rows at the top of a tree stand above fields instead of being fields. What they or those below them are called tells, else
 * their depth; how their codes look says nothing, for I is a field as often as a group. A sheet of field 3 alone does not begin with 1.
 *
 * @param roots the rows at the top
 * @returns none where the top are fields
 */
export function groupsAmong<Node extends TreeNode>(roots: readonly Node[]): readonly Node[] {
  const above = roots.filter(({ children }) => children.length > 0)
  if (above.length === 0 || roots.length > MOST_GROUPS) return []
  if (roots.some(isField)) return []
  if (above.some(standsAboveFields)) return above
  if (!FIRST.test(roots[0]?.code ?? '')) return []
  const isDeep = above.some((root) => depthOf(root) > LEVELS)
  return isDeep || above.every(({ folded }) => GROUP_TITLE.test(folded)) ? above : []
}

const isField = ({ folded, codeCell }: TreeNode): boolean =>
  FIELD_TITLE.test(folded) || /^\s*(?:lĩnh vực|lv)(?![\p{L}\p{M}])/iu.test(codeCell?.text ?? '')

const standsAboveFields = ({ children }: TreeNode): boolean =>
  children.length > 0 && children.filter(isField).length * 2 >= children.length

const depthOf = ({ children }: TreeNode): number => 1 + Math.max(0, ...children.map(depthOf))

/** The groups of a framework: by the number of fields that its document states, else by its tree. */
export function groupsOf({ roots, counts }: Framework): readonly FrameworkNode[] {
  if (counts.fields === undefined) return groupsAmong(roots)
  return counts.fields === roots.length ? [] : roots.filter(({ children }) => children.length > 0)
}
