import { describe, expect, it } from 'vitest'
import { officeSettings } from './office-settings.js'

const PATH = 'parscore.yaml'
const wrong = (text: string) => {
  const read = officeSettings(text, PATH)
  return read.ok ? null : read.error.vi
}

describe('the settings of an office', () => {
  it('are framework, last year’s annex, checks and what somebody answers for', () => {
    const read = officeSettings(
      [
        'framework: par-2018',
        'previous: nam-truoc/bieu.xlsx',
        'checks:',
        '  mixed-separators: off',
        '  sum-rounding: error',
        'accepted:',
        '  - check: sum-mismatch',
        '    code: 5.7',
        '    reason: in nhầm',
        '    by: Trần Thị B',
      ].join('\n'),
      PATH,
    )
    expect(read).toEqual({
      ok: true,
      value: {
        framework: 'par-2018',
        previous: 'nam-truoc/bieu.xlsx',
        checks: { 'mixed-separators': 'off', 'sum-rounding': 'error' },
        accepted: [{ check: 'sum-mismatch', code: '5.7', reason: 'in nhầm', by: 'Trần Thị B' }],
      },
    })
  })
  it('may be empty', () => {
    expect(officeSettings('', PATH)).toEqual({ ok: true, value: { checks: {}, accepted: [] } })
    expect(officeSettings('# chưa có gì\n', PATH).ok).toBe(true)
  })
  it.each([
    ['a key that there is not', 'framework: par-2018\nframeworks: x\n', 'dòng 2', '«frameworks»'],
    [
      'a check that there is not',
      'checks:\n  sum-rounding: off\n  sum-missmatch: off\n',
      'dòng 3',
      'gần nhất: sum-mismatch',
    ],
    ['a severity that there is not', 'checks:\n  sum-rounding: of\n', 'dòng 2', 'off, error, warning, info'],
    [
      'something accepted without a reason',
      'accepted:\n  - check: sum-mismatch\n    code: "1"\n    by: A\n',
      'dòng 2',
      '«reason»',
    ],
    [
      'something accepted with an empty name',
      'accepted:\n  - check: sum-mismatch\n    code: "1"\n    reason: x\n    by: " "\n',
      'dòng 5',
      '«by»',
    ],
    [
      'something accepted everywhere',
      'accepted:\n  - check: sum-mismatch\n    reason: x\n    by: A\n',
      'dòng 2',
      '«cell»',
    ],
    ['text that is no YAML', 'framework: "par\n', 'dòng', 'YAML'],
  ])('say of %s in which line it stands', (_, text, line, what) => {
    expect(wrong(text)).toContain(`${PATH}, ${line}`)
    expect(wrong(text)).toContain(what)
  })
})
