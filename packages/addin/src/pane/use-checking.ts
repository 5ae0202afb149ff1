import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { CheckedBy } from '../host/checking.js'
import type { ReadSource, SheetHost } from '../host/sheet-host.js'
import { AfterPause } from './after-pause.js'
import { Checker, type CheckState } from './checker.js'

/** The state of checking with what can be asked of it. */
export interface Checking extends CheckState {
  check(): void
  cancel(): void
}

/** After a change, further ones are waited for so long; where they never pause, the sheet is checked all the same. */
const PAUSE_MS = 400
const LONGEST_MS = 3000

/** Checks the sheet of a host, and again whenever its cells change. */
export function useChecking(host: SheetHost, source: ReadSource, { framework, previous }: CheckedBy): Checking {
  const checker = useMemo(() => new Checker(host, source, { framework, previous }), [host, source, framework, previous])
  const state = useSyncExternalStore(checker.subscribe, checker.state)
  useEffect(() => {
    void checker.check()
    const changes = new AfterPause(checker.checkChanged, PAUSE_MS, LONGEST_MS)
    const stopListening = host.onChange((change) => {
      if (change === 'cells') changes.ask()
      else if (!changes.isDue) checker.calculated()
    })
    return () => {
      changes.cancel()
      stopListening()
      checker.stop()
    }
  }, [host, checker])
  return { ...state, check: () => void checker.check(), cancel: checker.cancel }
}
