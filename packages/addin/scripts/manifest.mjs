// The add-in-only XML manifest: it serves perpetual Excel and network-share catalogues too.
import { escapeXml } from '@parscore/scoring'

const locales = { default: 'vi-VN', other: 'en-US' }
/** Identifies the add-in for ever; a new one would be another add-in. */
const ID = '5f0c9d1e-3f0b-4c55-9c2a-7c1f3a2b8d46'
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80]
/** Namespace of the functions; the same in every language. */
export const namespace = 'PAR'

const strings = {
  short: {
    'Group.Label': ['Chỉ số CCHC', 'PAR INDEX'],
    'Button.Label': ['Kiểm tra bảng chấm', 'Check score sheet'],
    'GetStarted.Title': ['parscore đã sẵn sàng', 'parscore is ready'],
    'Functions.Namespace': [namespace, namespace],
  },
  long: {
    'Button.Tip': [
      'Tìm chỗ cộng sai, thiếu dòng, vượt điểm tối đa trong bảng chấm điểm và giải thích vì sao mất điểm.',
      'Finds wrong sums, missing rows and points above the maximum, and explains why points are lost.',
    ],
    'GetStarted.Description': [
      'Mở thẻ Trang đầu, chọn «Kiểm tra bảng chấm», hoặc gõ =PAR. trong một ô.',
      'Open the Home tab and choose “Check score sheet”, or type =PAR. in a cell.',
    ],
  },
}

function resource(tag, id, [value, other]) {
  if (value === other) return `        <bt:${tag} id="${id}" DefaultValue="${escapeXml(value)}"/>`
  return `        <bt:${tag} id="${id}" DefaultValue="${escapeXml(value)}">
          <bt:Override Locale="${locales.other}" Value="${escapeXml(other)}"/>
        </bt:${tag}>`
}

const icons = (indent) => iconSizes.map((size) => `${indent}<bt:Image size="${size}" resid="Icon.${size}"/>`).join('\n')

/**
 * @param {string} baseUrl where the pages lie, https, ending in a slash
 * @param {string} version such as 0.1.0
 */
export function manifestXml(baseUrl, version) {
  const url = (path) => escapeXml(`${baseUrl}${path}`)
  const urls = {
    'Pane.Url': [`${baseUrl}taskpane.html`, `${baseUrl}taskpane.html`],
    'Functions.Script': [`${baseUrl}functions.js`, `${baseUrl}functions.js`],
    'Functions.Metadata': [`${baseUrl}functions-vi.json`, `${baseUrl}functions-en.json`],
    'Help.Url': [`${baseUrl}help/vi/index.html`, `${baseUrl}help/en/index.html`],
  }
  const all = (tag, entries) =>
    Object.entries(entries)
      .map(([id, values]) => resource(tag, id, values))
      .join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>parscore</ProviderName>
  <DefaultLocale>${locales.default}</DefaultLocale>
  <DisplayName DefaultValue="parscore – bảng chấm PAR INDEX">
    <Override Locale="${locales.other}" Value="parscore – PAR INDEX score sheets"/>
  </DisplayName>
  <Description DefaultValue="Kiểm tra bảng chấm điểm Chỉ số cải cách hành chính, giải thích điểm mất, hàm tính điểm trong ô.">
    <Override Locale="${locales.other}" Value="Checks score sheets of the administrative reform index, explains lost points, scores in cells."/>
  </Description>
  <IconUrl DefaultValue="${url('icons/icon-32.png')}"/>
  <HighResolutionIconUrl DefaultValue="${url('icons/icon-64.png')}"/>
  <SupportUrl DefaultValue="${url('help/vi/index.html')}">
    <Override Locale="${locales.other}" Value="${url('help/en/index.html')}"/>
  </SupportUrl>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.9">
      <Set Name="ExcelApi" MinVersion="1.9"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${url('taskpane.html')}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Requirements>
      <bt:Sets DefaultMinVersion="1.1">
        <bt:Set Name="SharedRuntime" MinVersion="1.1"/>
        <bt:Set Name="CustomFunctionsRuntime" MinVersion="1.2"/>
      </bt:Sets>
    </Requirements>
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script"/>
            </Script>
            <Page>
              <SourceLocation resid="Pane.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Description"/>
            <LearnMoreUrl resid="Help.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Parscore.Group">
                <Label resid="Group.Label"/>
                <Icon>
${icons('                  ')}
                </Icon>
                <Control xsi:type="Button" id="Parscore.Pane">
                  <Label resid="Button.Label"/>
                  <Supertip>
                    <Title resid="Button.Label"/>
                    <Description resid="Button.Tip"/>
                  </Supertip>
                  <Icon>
${icons('                    ')}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Parscore.Pane</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${iconSizes.map((size) => `        <bt:Image id="Icon.${size}" DefaultValue="${url(`icons/icon-${size}.png`)}"/>`).join('\n')}
      </bt:Images>
      <bt:Urls>
${all('Url', urls)}
      </bt:Urls>
      <bt:ShortStrings>
${all('String', strings.short)}
      </bt:ShortStrings>
      <bt:LongStrings>
${all('String', strings.long)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`
}
