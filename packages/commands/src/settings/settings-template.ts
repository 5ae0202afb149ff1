import { builtinFrameworks, checkKinds, type Lang, noCriteria, type Text } from '@parscore/scoring'

const INTRO: Text = {
  vi: 'Cài đặt chung của cơ quan cho các bảng trong thư mục này và các thư mục con. Dòng bắt đầu bằng ## là chú thích; bỏ dấu # ở đầu các dòng khác thì chúng có hiệu lực.',
  en: 'What the office settles for the sheets of this folder and those below. Lines with ## are comments; the others count once their # is taken away.',
}
const FRAMEWORK: Text = {
  vi: 'Bộ tiêu chí: một mã dưới đây, hoặc tệp .yaml của đơn vị.',
  en: 'The framework: one of these ids, or a .yaml file of your own.',
}
const PREVIOUS: Text = { vi: 'Biểu thống kê năm trước, để đối chiếu.', en: 'Last year’s annex, to compare with.' }
const CHECKS: Text = {
  vi: 'Phép kiểm tra tắt (off) hoặc đổi mức (error, warning, info). Các mã:',
  en: 'Checks that are off, or of another severity (error, warning, info). The ids are',
}
const ACCEPTED: Text = {
  vi: 'Chỗ đã xem và chấp nhận: có lý do và tên người chịu trách nhiệm.',
  en: 'What was looked at and accepted, with the reason and who answers for it.',
}
const REASON: Text = { vi: 'văn bản gốc in như vậy', en: 'printed so in the document' }
const NAME: Text = { vi: 'Họ và tên', en: 'Name' }

/** `parscore.yaml` with every setting explained; as it is it settles nothing. */
export function settingsTemplate(lang: Lang): string {
  const known = builtinFrameworks().filter((each) => noCriteria(each) === null)
  const comment = (text: string) => `## ${text}`
  return [
    comment(INTRO[lang]),
    '',
    comment(FRAMEWORK[lang]),
    ...known.map(({ id, title }) => comment(`  ${id}: ${title[lang]}`)),
    '# framework: par-2018',
    '',
    comment(PREVIOUS[lang]),
    '# previous: nam-truoc/bieu-thong-ke.xlsx',
    '',
    comment(CHECKS[lang]),
    ...checkKinds.flatMap(({ title, checks }) => [
      comment(`  ${title[lang]}`),
      ...checks.map((check) => comment(`    ${check.id}: ${check.title[lang]}`)),
    ]),
    '# checks:',
    '#   mixed-separators: off',
    '#   sum-rounding: error',
    '',
    comment(ACCEPTED[lang]),
    '# accepted:',
    '#   - check: sum-mismatch',
    '#     code: "5.7"',
    `#     reason: ${REASON[lang]}`,
    `#     by: ${NAME[lang]}`,
    '',
  ].join('\n')
}
