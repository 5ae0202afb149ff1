import { describe, expect, it } from 'vitest'
import { officeSettings } from './office-settings.js'
import { settingsTemplate } from './settings-template.js'

const LANGS = ['vi', 'en'] as const

describe('the template of an office’s settings', () => {
  it.each(LANGS)('settles nothing as long as all is a comment (%s)', (lang) => {
    expect(officeSettings(settingsTemplate(lang), 'parscore.yaml')).toEqual({
      ok: true,
      value: { checks: {}, accepted: [] },
    })
  })
  it.each(LANGS)('is right where its settings are taken in (%s)', (lang) => {
    const taken = settingsTemplate(lang).replace(/^# /gm, '')
    const read = officeSettings(taken, 'parscore.yaml')
    expect(read.ok ? read.value : read.error).toEqual({
      framework: 'par-2018',
      previous: 'nam-truoc/bieu-thong-ke.xlsx',
      checks: { 'mixed-separators': 'off', 'sum-rounding': 'error' },
      accepted: [{ check: 'sum-mismatch', code: '5.7', reason: expect.any(String), by: expect.any(String) }],
    })
  })
})
