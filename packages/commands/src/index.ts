export { commands } from './commands/index.js'
export type { Command, CommandExample } from './declaration/command.js'
export { FRAMEWORK_FILES } from './declaration/common.js'
export type { CommandContext, Step } from './declaration/context.js'
export type { InputFile, InputFiles } from './declaration/input-file.js'
export type { ExitCode, Outcome, OutputFile } from './declaration/outcome.js'
export type {
  Choice,
  Field,
  FileParameter,
  NamedParameter,
  OptionParameter,
  OutputParameter,
  Parameter,
  ParameterWords,
} from './declaration/parameter.js'
export type { Part, PartColumn, PartRow, TablePart } from './declaration/part.js'
export { todayInVietnam } from './declaration/today.js'
export { checkFile, type FileCheckOptions } from './inputs/check-file.js'
export { openTemplate } from './inputs/open-template.js'
export { listedMistakes, type YamlData, yamlData } from './inputs/yaml-data.js'
export { type CheckReport, checkReport, REPORT_VERSION } from './report/check-report.js'
export { checkedParts } from './report/checked-text.js'
export { layoutYaml } from './report/layout-yaml.js'
export { partLines } from './report/part-text.js'
export { type Face, said } from './report/ways.js'
export { severityWords } from './report/words.js'
export { officeSettings, SETTINGS_NAME } from './settings/office-settings.js'
