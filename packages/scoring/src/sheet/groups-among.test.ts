import { describe, expect, it } from 'vitest'
import { builtinFramework } from '../framework/builtin.js'
import { fold } from '../values/fold.js'
import { groupsAmong, groupsOf } from './groups.js'

interface Tree {
  readonly code: string
  readonly folded: string
  readonly children: readonly Tree[]
}
const tree = (title: string, depth: number, code = '1'): Tree => ({
  code,
  folded: fold(title),
  children: depth > 1 ? [tree('x', depth - 1)] : [],
})
const groups = (...roots: readonly Tree[]) => groupsAmong(roots).map(({ folded }) => folded)

describe('what stands above fields', () => {
  it('has more than three levels, in a tree that begins with three at most', () => {
    expect(groups(tree('A', 4), tree('B', 2))).toEqual(['a', 'b'])
    expect(groups(tree('A', 3), tree('B', 3))).toEqual([])
    expect(groups(tree('A', 4), tree('B', 4), tree('C', 4))).toEqual(['a', 'b', 'c'])
    expect(groups(tree('A', 4), tree('B', 4), tree('C', 4), tree('D', 4))).toEqual([])
  })
  it('or is called so, every one that has rows below it', () => {
    expect(groups(tree('Phần chung', 2), tree('Nhóm II', 2), tree('Khác', 1))).toEqual(['phan chung', 'nhom ii'])
    expect(groups(tree('Phần chung', 2), tree('Chỉ đạo', 2))).toEqual([])
  })
  it('is nothing in a sheet of a few fields, however deep: they have the names of fields, or do not begin with 1', () => {
    expect(groups(tree('Cải cách thủ tục hành chính', 4))).toEqual([])
    expect(groups(tree('Công tác chỉ đạo, điều hành', 4), tree('Cải cách thể chế', 3))).toEqual([])
    expect(groups(tree('Nâng cao chất lượng phục vụ', 4, '3'), tree('Khác', 4, '7'))).toEqual([])
    const coded = { ...tree('Phục vụ người dân', 4), codeCell: { text: 'Lĩnh vực 1' } }
    expect(groupsAmong([coded])).toEqual([])
  })
  it('is what has fields below it', () => {
    const field = tree('Cải cách thủ tục hành chính', 2)
    const above = { ...tree('Kết quả', 2), children: [field, tree('Cải cách thể chế', 2)] }
    expect(groupsAmong([above])).toEqual([above])
  })
  it('is nothing where no row has rows below it', () => expect(groups(tree('Phần chung', 1))).toEqual([]))
})

describe('the groups of a framework', () => {
  const codes = (id: string) => {
    const framework = builtinFramework(id)
    if (!framework) throw new Error(id)
    return groupsOf(framework).map(({ code }) => code)
  }
  it('are told by the number of fields that its document states', () => {
    expect(codes('par-2016')).toEqual(['I', 'II'])
    expect(codes('par-2018')).toEqual([])
  })
  it('are told by its tree where the document states none', () => {
    const framework = builtinFramework('par-2016')
    expect(framework && groupsOf({ ...framework, counts: {} }).map(({ code }) => code)).toEqual(['I', 'II'])
  })
  it('are only those with nodes below them', () => {
    const framework = builtinFramework('par-2016')
    const [first, second] = framework?.roots ?? []
    if (!framework || !first || !second) throw new Error('par-2016')
    const bare = { ...framework, roots: [first, { ...second, children: [] }] }
    expect(groupsOf(bare).map(({ code }) => code)).toEqual(['I'])
  })
})
