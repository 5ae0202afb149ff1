// For people on line: Microsoft's service looks at the manifest. The tests check it here without the service.
import { fileURLToPath } from 'node:url'
import { logErrorMessage } from 'office-addin-cli'
import { validateManifest } from 'office-addin-manifest'

const manifest = process.argv[2] ?? fileURLToPath(new URL('../dist/manifest.xml', import.meta.url))
try {
  const { isValid, report } = await validateManifest(manifest, false)
  for (const each of [...(report?.errors ?? []), ...(report?.warnings ?? [])])
    console.log(`${each.title}: ${each.content ?? ''}`)
  console.log(isValid ? 'Tệp khai báo hợp lệ.' : 'Tệp khai báo chưa hợp lệ.')
  process.exitCode = isValid ? 0 : 1
} catch (error) {
  logErrorMessage(error)
  console.error('Dịch vụ kiểm tra của Microsoft cần internet; npm test kiểm tra tệp khai báo ngay trên máy này.')
  process.exitCode = 2
}
