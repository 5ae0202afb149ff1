import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AfterPause } from './after-pause.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Asks every so many milliseconds for a time; tells how often it was done in it. */
function doneWhileAsked(everyMs: number, forMs: number): number {
  let done = 0
  const after = new AfterPause(() => (done += 1), 400, 3000)
  for (let passed = 0; passed < forMs; passed += everyMs) {
    after.ask()
    vi.advanceTimersByTime(everyMs)
  }
  return done
}

it('is done once, when the asking has paused', () => {
  let done = 0
  const after = new AfterPause(() => (done += 1), 400, 3000)
  after.ask()
  vi.advanceTimersByTime(300)
  after.ask()
  vi.advanceTimersByTime(399)
  expect([done, after.isDue]).toEqual([0, true])
  vi.advanceTimersByTime(1)
  expect([done, after.isDue]).toEqual([1, false])
})

it('is done all the same where the asking never pauses', () => expect(doneWhileAsked(20, 10_000)).toBe(3))

it('is not done once it is cancelled', () => {
  let done = 0
  const after = new AfterPause(() => (done += 1), 400, 3000)
  after.ask()
  after.cancel()
  vi.advanceTimersByTime(5000)
  expect([done, after.isDue]).toEqual([0, false])
})
