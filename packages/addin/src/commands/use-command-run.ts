import type { Step } from '@parscore/commands'
import { sentence, type Text } from '@parscore/scoring'
import { useEffect, useRef, useState } from 'react'
import { CommandRunner, STOPPED } from './command-runner.js'
import { commandsTexts as texts } from './commands-texts.js'
import type { AskedCommand, ShownOutcome } from './run-command.js'

/** How a command stands. */
export type Running =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: Step | null }
  | { readonly kind: 'done'; readonly outcome: ShownOutcome }
  | { readonly kind: 'failed'; readonly reason: Text }

/** Runs a command, tells how far it is, and stops it. */
export interface CommandRun {
  readonly running: Running
  start(asked: AskedCommand): void
  stop(): void
  /** Forgets what the last run came to. */
  clear(): void
}

/** The run of one command at a time. */
export function useCommandRun(): CommandRun {
  const [running, setRunning] = useState<Running>({ kind: 'idle' })
  const [runner] = useState(() => new CommandRunner())
  const stopper = useRef(new AbortController())
  useEffect(() => () => runner.end(), [runner])
  const work = async (asked: AskedCommand) => {
    stopper.current = new AbortController()
    setRunning({ kind: 'running', step: null })
    try {
      const { signal } = stopper.current
      const outcome = await runner.run(asked, signal, (step) => setRunning({ kind: 'running', step }))
      setRunning(outcome.ok ? { kind: 'done', outcome: outcome.value } : { kind: 'failed', reason: outcome.error })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setRunning({
        kind: 'failed',
        reason: reason === STOPPED ? texts.stopped : sentence(texts.failed, { reason }),
      })
    }
  }
  return {
    running,
    start: (asked) => void work(asked),
    stop: () => stopper.current.abort(),
    clear: () => setRunning((now) => (now.kind === 'running' ? now : { kind: 'idle' })),
  }
}
