import { type Day, type DueDate, fold, type Lang, momentOfDay, sentence, type Text } from '@parscore/scoring'
import ical, { ICalAlarmType } from 'ical-generator'

const REMINDED: Text = { vi: 'Còn {n} ngày: {title}', en: '{n} {n:day|days} left: {title}' }
const RECEIVED: Text = {
  vi: 'Nơi nhận phải có văn bản trong ngày này; tính theo ngày nhận, không phải ngày ban hành.',
  en: 'The paper must have arrived by this day; what counts is receipt, not issue.',
}
/** Days before a deadline on which a calendar reminds of it. */
const REMINDERS = [15, 5, 1] as const
const DAY_SECONDS = 86_400

/** What a calendar file is made of. */
export interface CalendarFile {
  /** Whose deadlines they are, such as the id of a framework: calendars of two do not overwrite each other. */
  readonly id: string
  readonly name: string
  readonly deadlines: readonly DueDate[]
  /** The day on which it is made: the same input makes the same text. */
  readonly made: Day
  readonly lang: Lang
}

/** Deadlines as an iCalendar file (RFC 5545) that Outlook, Google and telephones take: whole days, with reminders. */
export function calendarFile({ id, name, deadlines, made, lang }: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: 'parscore', product: 'parscore', language: lang.toUpperCase() } })
  for (const { code, title, day, agencies, quote, source } of deadlines) {
    const summary = [code, title[lang]].filter((part) => part !== null).join(' ')
    const event = calendar.createEvent({
      // Read in again, an event takes the place of the one that it was.
      id: `${[id, code ?? fold(title.vi).replaceAll(' ', '-').slice(0, 40), day.year, day.month, day.day].join('.')}@parscore`,
      start: momentOfDay(day),
      allDay: true,
      stamp: momentOfDay(made),
      summary,
      description: [RECEIVED[lang], agencies.join('; '), quote ?? '', source ?? '']
        .filter((line) => line !== '')
        .join('\n'),
    })
    for (const n of REMINDERS)
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: n * DAY_SECONDS,
        description: sentence(REMINDED, { n, title: summary })[lang],
      })
  }
  // RFC 5545, 3.1: every line ends with CRLF, also the last.
  return `${calendar.toString()}\r\n`
}
