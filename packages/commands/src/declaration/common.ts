// Parameters that several commands have, in the same words.
import type { Text } from '@parscore/scoring'
import { day, framework, optionalFile, text } from './parameters.js'

/** Files that hold tables. */
export const SHEETS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'docx', 'txt'] as const

const FILE: Text = { vi: 'TỆP', en: 'FILE' }

/** Files that a framework can be taken from: ours, and what it was written or printed in. */
export const FRAMEWORK_FILES = ['yaml', 'yml', 'xlsx', 'xlsm', 'xls', 'ods', 'csv', 'docx'] as const

export const frameworkOption = framework({
  label: { vi: 'Bộ tiêu chí', en: 'Framework' },
  placeholder: { vi: 'MÃ', en: 'ID' },
  help: {
    vi: 'chọn bộ tiêu chí, theo mã, tệp .yaml hoặc bảng soạn (nếu không, tự nhận ra)',
    en: 'the framework, by id, as a .yaml file or its authoring sheet (recognised by itself otherwise)',
  },
  inForm: { vi: 'để trống thì tự nhận ra', en: 'recognised by itself where none is chosen' },
  isRare: true,
})

export const layoutOption = optionalFile({
  label: { vi: 'Cách đọc bảng', en: 'How tables are read' },
  placeholder: { vi: 'BỐ_CỤC.yaml', en: 'LAYOUT.yaml' },
  help: {
    vi: 'cột nào là gì, mã viết thế nào; thắng mọi suy đoán',
    en: 'what each column is and how codes are written; wins over every guess',
  },
  inForm: {
    vi: 'tệp đã lưu từ mục «Kiểm tra», dòng «Đã hiểu»; để trống thì tự nhận ra',
    en: 'a file saved under “Check”, line “Understood”; recognised by itself where none is chosen',
  },
  endings: ['yaml', 'yml', 'json'],
  isRare: true,
})

export const columnOption = text({
  label: { vi: 'Cột điểm', en: 'Column of points' },
  placeholder: { vi: 'CỘT', en: 'NAME' },
  help: {
    vi: 'cột điểm, một phần tên cũng được (nếu không: kết quả, thẩm định, tự chấm)',
    en: 'the column of points, a part of its name will do (otherwise result, appraisal, self-assessment)',
  },
  isRare: true,
})

export const todayOption = day({
  label: { vi: 'Tính đến ngày', en: 'On the day' },
  placeholder: { vi: 'NGÀY', en: 'DAY' },
  help: { vi: 'ngày/tháng/năm (mặc định: hôm nay)', en: 'day/month/year (today by default)' },
  isRare: true,
})

export const annexOption = optionalFile({
  label: { vi: 'Biểu thống kê', en: 'Statistical annex' },
  placeholder: { vi: 'BIỂU_THỐNG_KÊ', en: 'ANNEX' },
  help: { vi: 'tệp có biểu thống kê', en: 'a file with the statistical annex' },
  inForm: { vi: 'lấy số liệu từ biểu này', en: 'figures are taken from it' },
  endings: SHEETS,
})

export const fileWords = { label: { vi: 'Tệp', en: 'File' }, placeholder: FILE, endings: SHEETS } as const

/** A template of parscore that people filled in. */
export const templateWords = {
  label: { vi: 'Bảng đã chấm xong', en: 'Scored template' },
  placeholder: { vi: 'MẪU.xlsx', en: 'TEMPLATE.xlsx' },
  help: { vi: 'mẫu do parscore tạo', en: 'a template that parscore made' },
  inForm: {
    vi: 'mẫu tạo bằng việc «Tạo mẫu chấm điểm», hoặc bảng ghép từ các đơn vị',
    en: 'made by “Make a template”, or merged from the agencies',
  },
  endings: ['xlsx', 'xls', 'ods'],
} as const
