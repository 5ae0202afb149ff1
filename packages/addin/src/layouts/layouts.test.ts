import { plainGrid, type TableLayout } from '@parscore/scoring'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { columnsOf, guessedLayout, isUsable, withCodes, withRole } from './corrected-layout.js'
import { layoutOn, shapedLayout } from './table-shape.js'

const HEADER = ['Số', 'Việc', 'Khung', 'Điểm năm 2025', 'Điểm năm 2024']
const grid = plainGrid('Bảng', [['KẾT QUẢ'], HEADER, ['1', 'A', 2, 2, 1]])
const layout: TableLayout = {
  sheet: 'Bảng',
  header: [2, 2],
  columns: {
    A: { role: 'code' },
    B: { role: 'title' },
    C: { role: 'maximum', name: 'Khung' },
    D: { role: 'self', name: 'Điểm năm 2025', year: 2025 },
    E: { role: 'result', name: 'Điểm năm 2024', year: 2024 },
  },
}

describe('a layout that was corrected', () => {
  it('fits another sheet of the same shape: lower down, and of the next year', () => {
    const next = plainGrid('Sở B', [
      [],
      [],
      ['SỐ', 'việc', 'Khung', 'Điểm năm 2026', 'Điểm năm 2025'],
      ['1', 'A', 2, 2, 1],
    ])
    expect(layoutOn(next, shapedLayout(grid, layout))).toEqual({
      sheet: 'Sở B',
      header: [3, 3],
      columns: {
        A: { role: 'code' },
        B: { role: 'title' },
        C: { role: 'maximum', name: 'Khung' },
        D: { role: 'self', name: 'Điểm năm 2026', year: 2026 },
        E: { role: 'result', name: 'Điểm năm 2025', year: 2025 },
      },
    })
  })

  it('does not fit a sheet with another header', () => {
    const other = plainGrid('Khác', [
      ['Số', 'Việc', 'Điểm'],
      ['1', 'A', 2],
    ])
    expect(layoutOn(other, shapedLayout(grid, layout))).toBeNull()
    expect(
      layoutOn(plainGrid('Trống', [[], [], []]), shapedLayout(plainGrid('T', [[]]), { ...layout, header: [1, 1] })),
    ).toBeNull()
  })
})

describe('correcting a layout', () => {
  it('gives a column another role, and leaves one out', () => {
    expect(withRole(layout, 'D', 'appraisal').columns.D).toEqual({
      role: 'appraisal',
      name: 'Điểm năm 2025',
      year: 2025,
    })
    expect(Object.keys(withRole(layout, 'E', null).columns)).toEqual(['A', 'B', 'C', 'D'])
  })
  it('takes a role of which there is one from the column that had it', () => {
    expect(withRole(layout, 'D', 'maximum').columns).toMatchObject({ D: { role: 'maximum' } })
    expect(withRole(layout, 'D', 'maximum').columns.C).toBeUndefined()
  })
  it('is usable with titles or codes, and points', () => {
    expect([layout, withRole(layout, 'C', null)].map(isUsable)).toEqual([true, true])
    expect(isUsable({ ...layout, columns: { B: { role: 'title' } } })).toBe(false)
    expect(isUsable({ ...layout, columns: { C: { role: 'self' } } })).toBe(false)
  })
  it('says how codes are written, or lets them be recognised', () => {
    expect(withCodes(withCodes(layout, ['I', '1']), null)).toEqual(layout)
  })
  it('offers the columns that have a header or a role', () => {
    expect(columnsOf(grid, guessedLayout(grid)).map(({ letters, header, role }) => [letters, header, role])).toEqual(
      HEADER.map((header, at) => ['ABCDE'[at], header, null]),
    )
  })
})

describe('what this machine remembers', () => {
  beforeEach(() => {
    vi.resetModules()
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })
  const load = () => import('./remembered-layouts.js')

  it('is used for the sheet, replaced by the next correction, taken back step by step, and forgotten', async () => {
    const made = await load()
    made.rememberLayout(grid, layout)
    made.rememberLayout(grid, withRole(layout, 'D', 'appraisal'))
    expect(made.layoutsFor([grid]).map(({ columns }) => columns.D?.role)).toEqual(['appraisal'])
    made.undoLayout()
    expect(made.layoutsFor([grid])).toEqual([layout])
    made.forgetLayouts(grid)
    expect(made.layoutsFor([grid])).toEqual([])
    made.undoLayout()
    made.undoLayout()
    expect([made.layoutsFor([grid]), made.canUndoLayout(grid)]).toEqual([[], false])
  })

  it('is not taken back on a sheet that it is not of', async () => {
    const made = await load()
    made.rememberLayout(grid, layout)
    const other = { ...grid, rows: [['Tên', 'Điện thoại']] }
    expect([made.canUndoLayout(grid), made.canUndoLayout(other)]).toEqual([true, false])
  })

  it('is there the next time', async () => {
    const first = await load()
    first.rememberLayout(grid, layout)
    vi.resetModules()
    const next = await load()
    expect(next.layoutsFor([grid])).toEqual([layout])
  })

  it('passes over what is none', async () => {
    localStorage.setItem('parscore.layouts', '[{"layout":{"header":[3]},"header":[["a"]]},7]')
    expect((await load()).layoutsFor([grid])).toEqual([])
  })
})
