import { type Framework, type Text, sentence } from '@parscore/scoring'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type CheckedSheet, checkGrid } from '../host/checking.js'
import type { ReadSource, SheetHost } from '../host/sheet-host.js'
import { texts } from '../texts/texts.js'

/** How far a check is. */
export interface Running {
  readonly words: Text
  /** 0 to 1; `null` where it is not known. */
  readonly share: number | null
}

/** The state of checking: what was found last, and what is going on. */
export interface Checking {
  readonly checked: CheckedSheet | null
  readonly problem: Text | null
  /** Shown only when it takes longer than half a second. */
  readonly running: Running | null
  readonly notice: Text | null
  check(): void
  cancel(): void
}

/** Changes are waited for so long before the sheet is checked again. */
const DEBOUNCE_MS = 400
/** What takes longer is shown. */
const PATIENCE_MS = 500

/** Checks the sheet of a host, again whenever its cells change. The last result stays until there is a new one. */
export function useChecking(host: SheetHost, source: ReadSource, framework: Framework | null): Checking {
  const [checked, setChecked] = useState<CheckedSheet | null>(null)
  const [problem, setProblem] = useState<Text | null>(null)
  const [running, setRunning] = useState<Running | null>(null)
  const [notice, setNotice] = useState<Text | null>(null)
  const current = useRef<AbortController | null>(null)

  const check = useCallback(async () => {
    current.current?.abort()
    const own = new AbortController()
    current.current = own
    const started = performance.now()
    let state: Running = { words: texts.reading, share: null }
    const show = () => own.signal.aborted || setRunning(state)
    const timer = setTimeout(show, PATIENCE_MS)
    const progress = (words: Text, share: number) => {
      state = { words, share }
      if (performance.now() - started > PATIENCE_MS) show()
    }
    try {
      const grid = await host.read(source, own.signal, (done, all) =>
        progress(sentence(texts.readingRows, { done, all }), done / all),
      )
      if (own.signal.aborted) return
      if (!grid.ok) {
        setChecked(null)
        setProblem(grid.error)
        return
      }
      const result = await checkGrid(grid.value, framework, own.signal, (done, all) =>
        progress(sentence(texts.checking, { done, all }), done / all),
      )
      if (!result || own.signal.aborted) return
      setNotice(null)
      setChecked(result.ok ? result.value : null)
      setProblem(result.ok ? null : result.error)
    } catch (error) {
      if (!own.signal.aborted) setProblem(sentence(texts.unexpected, { reason: error instanceof Error ? error.message : String(error) }))
    } finally {
      clearTimeout(timer)
      if (current.current === own) setRunning(null)
    }
  }, [host, source, framework])

  useEffect(() => {
    void check()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = host.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void check(), DEBOUNCE_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
      current.current?.abort()
    }
  }, [host, check])

  const cancel = () => {
    current.current?.abort()
    setRunning(null)
    setNotice(texts.cancelled)
  }
  return { checked, problem, running, notice, check: () => void check(), cancel }
}
