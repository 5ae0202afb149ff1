import type { Step } from '@parscore/commands'
import type { Result, Text } from '@parscore/scoring'
import type { ReadFile } from '../host/known-content.js'
import type { AskedCommand, ShownOutcome } from './run-command.js'

/** What the page says to the worker. */
export type ToWorker =
  | { readonly kind: 'run'; readonly asked: AskedCommand }
  | { readonly kind: 'stop' }
  /** To read a file: the worker does nothing else, and is ended to stop it. */
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string }

/** What the worker says to the page. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly step: Step }
  | { readonly kind: 'done'; readonly outcome: Result<ShownOutcome, Text> }
  | { readonly kind: 'read'; readonly read: ReadFile }
  | { readonly kind: 'failed'; readonly reason: string }
