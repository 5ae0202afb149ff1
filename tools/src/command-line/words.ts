import type { Text } from '@parscore/scoring'

/** The words of the command line itself. What a command says stands with the command. */
export const words = {
  tagline: {
    vi: 'parscore – kiểm tra, chấm và giải thích bảng điểm cải cách hành chính',
    en: 'parscore – checks, scores and explains administrative reform sheets',
  },
  usage: { vi: 'Cách dùng:', en: 'Usage:' },
  arguments: { vi: 'Cần nêu:', en: 'Arguments:' },
  options: { vi: 'Tham số:', en: 'Options:' },
  commands: { vi: 'Các lệnh:', en: 'Commands:' },
  examples: { vi: 'Ví dụ:', en: 'Examples:' },
  command: { vi: 'LỆNH', en: 'COMMAND' },
  someOptions: { vi: '[tham số]', en: '[options]' },
  after: {
    vi: `Mỗi lệnh có hướng dẫn và ví dụ riêng: parscore LỆNH --help
TỆP là xlsx, xls, ods, csv, tsv, hoặc docx, txt có bảng; dấu - là đọc từ đầu vào chuẩn.
Bộ tiêu chí có sẵn: {ids}, hoặc tệp .yaml, bảng soạn của đơn vị.
Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không dùng được dữ liệu đầu vào.`,
    en: `Each command has help and examples of its own: parscore COMMAND --help
FILE is xlsx, xls, ods, csv, tsv, or docx or txt with tables; - reads standard input.
Frameworks that come with it: {ids}, or a .yaml file, an authoring sheet.
Exit: 0 nothing wrong, 1 errors found, 2 the input could not be used.`,
  },
  help: { vi: 'hướng dẫn của lệnh', en: 'the help of the command' },
  version: { vi: 'phiên bản', en: 'the version' },
  lang: { vi: 'vi (mặc định) hoặc en', en: 'vi (default) or en' },
  format: {
    vi: '{formats}: để người đọc (mặc định), hay cho máy',
    en: '{formats}: to read (default), or for programs',
  },
  force: { vi: 'ghi đè tệp đã có; không bao giờ ghi đè tệp gốc', en: 'writes over what exists, never over an input' },
  quiet: { vi: 'chỉ nói điều sai và điều cần biết', en: 'says only what is wrong and what must be known' },
  unknownCommand: {
    vi: 'Không có lệnh «{command}».{meant} Xem: parscore --help',
    en: 'There is no command “{command}”.{meant} See: parscore --help',
  },
  unknownOption: {
    vi: 'Lệnh «{command}» không có tham số {options}.{meant} Xem: parscore {command} --help',
    en: 'The command “{command}” has no option {options}.{meant} See: parscore {command} --help',
  },
  meant: { vi: ' Có phải là {near}?', en: ' Did you mean {near}?' },
  needs: { vi: '{needs}: parscore {example}', en: '{needs}: parscore {example}' },
  missingValue: { vi: 'Tham số {option} cần một giá trị ({what}).', en: 'The option {option} needs a value ({what}).' },
  badValue: {
    vi: 'Không nhận {option} «{value}»: cần {what}. {needs}',
    en: '{option} does not take “{value}”: {what} is needed. {needs}',
  },
  oneOf: { vi: 'một trong {values}', en: 'one of {values}' },
  someOf: {
    vi: 'một hay vài giá trị, cách nhau dấu phẩy: {values}',
    en: 'one or more of {values}, with commas between',
  },
  numberWithin: { vi: 'số từ {least} đến {most}', en: 'a number from {least} to {most}' },
  numberUpTo: { vi: 'số dương, nhiều nhất {most}', en: 'a positive number, at most {most}' },
  day: { vi: 'ngày/tháng/năm có trong lịch', en: 'a day/month/year that the calendar has' },
  text: { vi: 'một giá trị', en: 'a value' },
  completion: {
    vi: 'tự điền lệnh và tham số khi gõ phím Tab (bash, zsh, fish, powershell)',
    en: 'completes commands and options on Tab (bash, zsh, fish, powershell)',
  },
  group: { vi: 'soạn, nhập bộ tiêu chí', en: 'frameworks of one’s own' },
  groupNeeds: { vi: 'Dùng: {lines}', en: 'Use: {lines}' },
} as const satisfies Record<string, Text>
