import { ok } from '@parscore/scoring'
import { z } from 'zod'
import { defineCommand } from '../declaration/command.js'
import { encoded } from '../declaration/outcome.js'
import { output } from '../declaration/parameters.js'
import { writtenFile } from '../report/written-file.js'
import { settingsTemplate } from '../settings/settings-template.js'

/** Writes the settings of an office with every line explained, to be filled in. */
export const init = defineCommand({
  id: 'init',
  title: { vi: 'Tạo tệp cài đặt', en: 'Make the settings file' },
  help: {
    vi: 'tệp cài đặt để sẵn cạnh các bảng, có chú thích: bộ tiêu chí, phép kiểm tra tắt hoặc đổi mức, chỗ đã chấp nhận',
    en: 'a settings file to keep beside the sheets, with comments: framework, checks off or of another severity, what is accepted',
  },
  needs: { vi: 'Cần tên tệp, như parscore.yaml', en: 'The name of the file is needed, such as parscore.yaml' },
  takes: z.object({
    out: output({
      label: { vi: 'Tệp cài đặt', en: 'Settings' },
      placeholder: { vi: 'parscore.yaml', en: 'parscore.yaml' },
      help: { vi: 'tệp để đặt cạnh các bảng', en: 'the file to keep beside the sheets' },
      endings: ['yaml'],
      usual: { vi: 'parscore', en: 'parscore' },
    }),
  }),
  operands: ['out'],
  examples: [
    {
      title: { vi: 'Đặt cài đặt cạnh các bảng', en: 'Settings beside the sheets' },
      line: { vi: 'init parscore.yaml', en: 'init parscore.yaml' },
    },
  ],
  run: async ({ out }, { lang }) =>
    ok({ report: [], files: [writtenFile('out', out, encoded(settingsTemplate(lang)), lang)], data: [], exit: 0 }),
})
