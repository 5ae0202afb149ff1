// Installs what the tests need from the system: on Debian with the rights to do so; elsewhere it says what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that tests run or another in its place, and the Debian packages that bring it. Writer comes as a library beside the program. */
const needs = [
  { program: 'soffice', packages: ['libreoffice-calc-nogui', 'libreoffice-writer-nogui', 'fonts-liberation2'] },
  {
    program: '/usr/lib/libreoffice/program/libswlo.so',
    packages: ['libreoffice-writer-nogui'],
    onlyOn: '/etc/debian_version',
  },
  // The bridge by which one LibreOffice serves all tests.
  { program: '/usr/lib/python3/dist-packages/uno.py', packages: ['python3-uno'], onlyOn: '/etc/debian_version' },
  // A certificate for the pages of the tests: Office's scripts trust no host without https.
  { program: 'openssl', packages: ['openssl'] },
  { program: 'pdftotext', packages: ['poppler-utils'] },
  // Where the whole browser is there, the tests make do with it.
  { program: 'chromium-headless-shell', or: 'chromium', packages: ['chromium-headless-shell', 'fonts-liberation2'] },
  {
    program: 'jupyter-nbconvert',
    packages: ['jupyter-core', 'jupyter-nbconvert', 'python3-nbclient', 'python3-jupyter-client'],
  },
]

const has = (program) =>
  program.startsWith('/') ? existsSync(program) : spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const isMissing = ({ program, or, onlyOn }) =>
  (onlyOn === undefined || existsSync(onlyOn)) && !has(program) && !(or !== undefined && has(or))
const missing = needs.filter(isMissing)

if (missing.length > 0) {
  const packages = [...new Set(missing.flatMap((need) => need.packages))]
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!canInstall) {
    console.error(
      `The tests need ${missing.map(({ program }) => program).join(' and ')}. On Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    )
    process.exit(1)
  }
  console.log(`Installing ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Another apt may be at work: wait for it instead of failing.
  const apt = (args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
      .status ?? 1
  const failed = apt(['update', '-qq']) || apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  if (failed || needs.some(isMissing)) {
    console.error(`Could not install ${packages.join(' ')}; install them by hand and run again.`)
    process.exit(1)
  }
}
