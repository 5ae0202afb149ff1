import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packageAddin } from '../../scripts/package.mjs'
import { type Certificate, certificateFor } from './certificate.js'

const HOST = 'addin.test'
/** Where the packaged add-in lies for the tests; no such host exists. */
export const ORIGIN = `https://${HOST}`

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the add-in packaged as for a closed network, ending in no slash. */
    readonly packagedAddin: string
    /** By which it is served at {@link ORIGIN}. */
    readonly certificate: Certificate
  }
}

/** Packages the add-in once for all tests, as an IT desk would for a closed network. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'parscore-addin-'))
  await packageAddin({ baseUrl: `${ORIGIN}/`, officeJs: 'self', out: folder })
  project.provide('packagedAddin', folder)
  project.provide('certificate', certificateFor(HOST))
  return () => rmSync(folder, { recursive: true, force: true })
}
