import { builtinFramework, dayOf, dueDatesOf } from '@parscore/scoring'
import { expect, it } from 'vitest'
import { calendarFile } from './ics.js'

const made = dayOf(2016, 6, 1)
const framework = builtinFramework('par-2016')
if (!made.ok || !framework) throw new Error('nothing to test with')
const calendar = (id: string) =>
  calendarFile({ id, name: 'Thời hạn', deadlines: dueDatesOf(framework, 2016), made: made.value, lang: 'vi' })
const text = calendar('par-2016')

it('a calendar file has a whole day for every deadline, with reminders, and folds its lines at 75 bytes', () => {
  const unfolded = text.replace(/\r\n /g, '')
  expect(unfolded.match(/DTSTART;VALUE=DATE:\d{8}/g)).toEqual([
    'DTSTART;VALUE=DATE:20160615',
    'DTSTART;VALUE=DATE:20161015',
    'DTSTART;VALUE=DATE:20161210',
    'DTSTART;VALUE=DATE:20161231',
  ])
  expect(unfolded.match(/TRIGGER:-P15D/g)).toHaveLength(4)
  expect(unfolded).toContain('SUMMARY:I.1.b Báo cáo công tác CCHC 6 tháng và năm')
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
})
it('every line ends with CRLF, also the last', () => {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})
it('the same deadlines make the same file; events of two frameworks are told apart', () => {
  const ids = (of: string) => of.replace(/\r\n /g, '').match(/^UID:.*$/gm) ?? []
  expect(calendar('par-2016')).toBe(text)
  expect(new Set([...ids(text), ...ids(calendar('par-2018'))]).size).toBe(8)
})
