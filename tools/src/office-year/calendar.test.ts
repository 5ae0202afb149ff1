// The deadlines of a year.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, say } from '../testing/office-year.js'

describe('parscore calendar', () => {
  it('counts days and working days, and writes a calendar file', async () => {
    const out = join(folder(), 'c.ics')
    const { code, text } = await say('calendar', 'par-2016', '--year', '2016', '--today', '10/6/2016', '--out', out)
    expect(code).toBe(0)
    expect(text).toMatch(/15\/6\/2016 +còn 5 ngày \(3 ngày làm việc\)/)
    expect(readFileSync(out, 'utf8')).toContain('BEGIN:VCALENDAR')
  })
  it('in another year says that the sources do not say', async () => {
    expect((await say('calendar', 'par-2016', '--year', '2026', '--today', '1/1/2026')).text).toContain(
      'thì nguồn không nêu',
    )
  })
})
