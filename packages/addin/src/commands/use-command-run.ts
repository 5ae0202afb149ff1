import { type Command, type Outcome, type Step, todayInVietnam } from '@parscore/commands'
import { type Lang, sentence, type Text } from '@parscore/scoring'
import { useRef, useState } from 'react'
import { commandsTexts as texts } from './commands-texts.js'

/** How a command stands. */
export type Running =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: Step | null }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly reason: Text }

/** Runs a command, tells how far it is, and stops it. */
export interface CommandRun {
  readonly running: Running
  start(given: Readonly<Record<string, unknown>>): void
  stop(): void
}

/** The run of one command at a time. */
export function useCommandRun(command: Command, lang: Lang): CommandRun {
  const [running, setRunning] = useState<Running>({ kind: 'idle' })
  const stopper = useRef(new AbortController())
  const work = async (given: Readonly<Record<string, unknown>>) => {
    stopper.current = new AbortController()
    setRunning({ kind: 'running', step: null })
    try {
      const outcome = await command.run(given, {
        lang,
        today: todayInVietnam(new Date()),
        signal: stopper.current.signal,
        progress: (step) => setRunning({ kind: 'running', step }),
        trace: (error) => console.error(error),
      })
      setRunning(outcome.ok ? { kind: 'done', outcome: outcome.value } : { kind: 'failed', reason: outcome.error })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setRunning({ kind: 'failed', reason: sentence(texts.failed, { reason }) })
    }
  }
  return { running, start: (given) => void work(given), stop: () => stopper.current.abort() }
}
