import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { CheckedBy } from '../host/checking.js'
import type { ReadSource, SheetHost } from '../host/sheet-host.js'
import { Checker, type CheckState } from './checker.js'

/** The state of checking with what can be asked of it. */
export interface Checking extends CheckState {
  check(): void
  cancel(): void
}

/** Changes are waited for so long before the sheet is checked again. */
const DEBOUNCE_MS = 400

/** Checks the sheet of a host, and again whenever its cells change. */
export function useChecking(host: SheetHost, source: ReadSource, { framework, previous }: CheckedBy): Checking {
  const checker = useMemo(() => new Checker(host, source, { framework, previous }), [host, source, framework, previous])
  const state = useSyncExternalStore(checker.subscribe, checker.state)
  useEffect(() => {
    void checker.check()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stopListening = host.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void checker.check(), DEBOUNCE_MS)
    })
    return () => {
      clearTimeout(timer)
      stopListening()
      checker.stop()
    }
  }, [host, checker])
  return { ...state, check: () => void checker.check(), cancel: checker.cancel }
}
