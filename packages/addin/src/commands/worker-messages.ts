import type { Step } from '@parscore/commands'
import type { Result, Text } from '@parscore/scoring'
import type { AskedCommand, ShownOutcome } from './run-command.js'

/** What the page says to the worker. */
export type ToWorker = { readonly kind: 'run'; readonly asked: AskedCommand } | { readonly kind: 'stop' }

/** What the worker says to the page. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly step: Step }
  | { readonly kind: 'done'; readonly outcome: Result<ShownOutcome, Text> }
  | { readonly kind: 'failed'; readonly reason: string }
