import type { InputFile } from '@parscore/commands'
import { fail, ok, type Text } from '@parscore/scoring'

const UNREADABLE: Text = {
  vi: 'Không đọc được tệp: tệp đã bị đổi hoặc xóa sau khi chọn.',
  en: 'The file cannot be read: it was changed or taken away since it was chosen.',
}

/** A file that was dropped or chosen, as commands take it; it is read on this machine when a command asks for it. */
export const pageFile = (file: File): InputFile => ({
  name: file.name,
  path: file.name,
  chosen: 'named',
  changed: new Date(file.lastModified),
  read: () =>
    file.arrayBuffer().then(
      (bytes) => ok(new Uint8Array(bytes)),
      () => fail(UNREADABLE),
    ),
})
