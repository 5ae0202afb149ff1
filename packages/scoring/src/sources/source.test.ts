import { describe, expect, it } from 'vitest'
import { indicatorListData } from '../documents/annex/builtin.generated.js'
import { builtinFrameworkData } from '../framework/builtin.generated.js'
import { indexData } from '../framework/indices.generated.js'
import { allSources, citation, sourceOf } from './source.js'

/** What the data names as its sources, wherever it stands. */
function namedIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === 'source' ? String(value).split(';') : namedIn(value),
  )
}

describe('sources', () => {
  it('are named by their id in every framework, index and list of indicators', () => {
    const named = [builtinFrameworkData, indexData, indicatorListData].flatMap(namedIn).map((id) => id.trim())
    expect(named.length).toBeGreaterThan(50)
    expect([...new Set(named)].filter((id) => sourceOf(id) === undefined)).toEqual([])
  })
  it('are cited as people cite them', () => {
    expect(citation('ha-nam-2019')).toBe(
      'UBND tỉnh Hà Nam, Kế hoạch số 1800/KH-UBND ngày 05/06/2019: Nâng cao Chỉ số Cải cách hành chính và Chỉ số về sự phục vụ hành chính tỉnh Hà Nam năm 2019 và những năm tiếp theo',
    )
    expect(citation('dak-nong-tv-2017; bao-quang-nam-2017')).toBe(
      'Đài Phát thanh và Truyền hình Đắk Nông, Bài báo: truyenhinhdaknong.vn; Báo Quảng Nam, Bài báo: baoquangnam.vn',
    )
  })
  it('leave what is a citation already as it is', () => {
    expect(citation('Quyết định của tỉnh; phụ lục 2')).toBe('Quyết định của tỉnh; phụ lục 2')
    expect(citation('constructor')).toBe('constructor')
  })
  it('have ids of their own', () => expect(new Set(allSources.map(({ id }) => id)).size).toBe(allSources.length))
})
