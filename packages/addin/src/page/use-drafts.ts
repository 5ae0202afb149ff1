import type { Grid } from '@parscore/scoring'
import { useEffect } from 'react'
import { drafts } from '../host/drafts.js'
import type { FileHost } from '../host/file-host.js'

/** Keeps what was changed and not saved as a draft, and has the browser ask before the page is left. */
export function useDrafts(host: FileHost, isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return
    const keeping = new Keeping(host)
    return host.onChange(() => keeping.keep())
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
  /** The sheets as they were kept last: another sheet in front is no change of the file. */
  private kept: readonly Grid[] | null = null

  constructor(private readonly host: FileHost) {}

  keep(): void {
    this.isAsked = true
    if (!this.isBusy) void this.work()
  }

  private async work(): Promise<void> {
    this.isBusy = true
    while (this.isAsked) {
      this.isAsked = false
      const view = this.host.view()
      const draft = view?.isUnsaved && view.grids !== this.kept ? this.host.draft() : null
      if (!view || !draft) continue
      this.kept = view.grids
      await drafts.keep(draft)
    }
    this.isBusy = false
  }
}
