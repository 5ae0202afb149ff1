import { useEffect } from 'react'
import type { Draft } from '../host/draft.js'
import { drafts } from '../host/drafts.js'
import type { FileHost, FileView } from '../host/file-host.js'
import { AfterPause } from '../pane/after-pause.js'

/** So long after the last letter a draft is kept. */
const TYPING_MS = 400
/** Nor is it put off longer while letters come without a pause. */
const LONGEST_MS = 2000

/** Keeps what was changed and not saved as a draft, and has the browser ask before the page is left. */
export function useDrafts(host: FileHost, isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return
    const keeping = new Keeping(host)
    // With each letter would be too often: the whole file is written.
    const typing = new AfterPause(() => keeping.keep(), TYPING_MS, LONGEST_MS)
    const stops = [host.onChange(() => keeping.keep()), host.onTyping(() => typing.ask())]
    return () => {
      typing.cancel()
      for (const stop of stops) stop()
    }
  }, [host, isKept])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (host.view()?.isUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [host])
}

/** Keeps drafts one after the other: at once, for the page may be gone in the next moment, but never two at a time. */
class Keeping {
  private isBusy = false
  private isAsked = false
  /** What was kept last: another sheet in front is no change of the file. */
  private kept: Draft | null = null
  /** Which opening of a file drafts were kept of. */
  private opening = 0

  constructor(private readonly host: FileHost) {}

  keep(): void {
    this.isAsked = true
    if (!this.isBusy) void this.work()
  }

  private async work(): Promise<void> {
    this.isBusy = true
    while (this.isAsked) {
      this.isAsked = false
      await this.once()
    }
    this.isBusy = false
  }

  private async once(): Promise<void> {
    const view = this.host.view()
    if (!view) return
    const draft = this.host.draft()
    if (!draft) return this.forgetTyped(view)
    if (this.kept && sameTyped(draft, this.kept)) return
    // A draft of an earlier day is not written over by the first change of today.
    const earlier = view.opening !== this.opening && !view.isDraft ? 'beside' : 'replaced'
    this.opening = view.opening
    this.kept = draft
    await drafts.keep(draft, earlier)
  }

  /** What was typed and given up leaves no draft. */
  private async forgetTyped({ opening, name }: FileView): Promise<void> {
    if (opening !== this.opening || !this.kept) return
    this.kept = null
    await drafts.forget(name)
  }
}

const sameTyped = (one: Draft, other: Draft): boolean =>
  one.bytes === other.bytes && JSON.stringify(one.typed) === JSON.stringify(other.typed)
