import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { developmentUrl } from './complete-build.mjs'
import { manifestXml } from './manifest.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const xml = readFileSync(`${dist}manifest.xml`, 'utf8')
const lists = ['bt:Image', 'bt:Url', 'bt:String', 'bt:Override', 'bt:Set']
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => lists.includes(name),
})
const app = parser.parse(xml).OfficeApp
const overrides = app.VersionOverrides
const { Resources: resources } = overrides
const all = [
  ...resources['bt:Images']['bt:Image'],
  ...resources['bt:Urls']['bt:Url'],
  ...resources['bt:ShortStrings']['bt:String'],
  ...resources['bt:LongStrings']['bt:String'],
]
const matches = (pattern) => [...xml.matchAll(pattern)].map(([, value]) => value)

describe('the manifest', () => {
  it('is well-formed', () => expect(XMLValidator.validate(xml)).toBe(true))
  it('has its parts in the order that the schema fixes', () =>
    expect(Object.keys(app).filter((name) => /^[A-Z]/.test(name))).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]))
  it('has a GUID, a version of four parts, and asks for reading and writing the document only', () => {
    expect(app.Id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(String(app.Version)).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(app.Permissions).toBe('ReadWriteDocument')
    expect(app.AppDomains).toBeUndefined()
  })
  it('speaks Vietnamese, with English where the reader wants it', () => {
    expect(app.DefaultLocale).toBe('vi-VN')
    expect(matches(/<(?:bt:)?Override Locale="([^"]+)"/g).every((locale) => locale === 'en-US')).toBe(true)
    // Inside the overrides only bt:Override counts; a bare one makes Excel drop the add-in (office-js issue 2464).
    expect(xml.slice(xml.indexOf('<Resources>'))).not.toContain('<Override')
    const texts = [...resources['bt:ShortStrings']['bt:String'], ...resources['bt:LongStrings']['bt:String']]
    for (const text of texts.filter(({ id }) => id !== 'Functions.Namespace'))
      expect(text['bt:Override']?.[0]?.Value, text.id).toBeTruthy()
  })
  it('defines every resource that it names, and names every one that it defines', () => {
    const named = new Set(matches(/\bresid="([^"]+)"/g))
    expect([...named].sort()).toEqual(all.map(({ id }) => id).sort())
    for (const id of named) expect(id.length).toBeLessThanOrEqual(32)
  })
  it('names only files that were built', () => {
    const urls = matches(/="(https:[^"]+)"/g).filter((url) => !url.startsWith('http://schemas'))
    expect(urls.length).toBeGreaterThan(15)
    for (const url of urls) {
      expect(url.startsWith(developmentUrl)).toBe(true)
      expect(existsSync(dist + url.slice(developmentUrl.length)), url).toBe(true)
    }
  })
  it('gives each language its metadata', () => {
    const metadata = resources['bt:Urls']['bt:Url'].find(({ id }) => id === 'Functions.Metadata')
    expect(metadata.DefaultValue).toMatch(/functions-vi\.json$/)
    expect(metadata['bt:Override'][0]).toMatchObject({
      Locale: 'en-US',
      Value: expect.stringMatching(/functions-en\.json$/),
    })
  })
  it('has icons of the sizes that they say, all that Office asks for', () => {
    const sizes = resources['bt:Images']['bt:Image'].map(({ id, DefaultValue }) => {
      const png = readFileSync(dist + DefaultValue.slice(developmentUrl.length))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([id.split('.')[1], id.split('.')[1]])
      return png.readUInt32BE(16)
    })
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80])
  })
  it('runs functions and pane in one runtime, in the namespace PAR', () => {
    const host = overrides.Hosts.Host
    expect(host.Runtimes.Runtime).toMatchObject({ resid: 'Pane.Url', lifetime: 'long' })
    expect(host.AllFormFactors.ExtensionPoint.Page.SourceLocation.resid).toBe('Pane.Url')
    const namespace = resources['bt:ShortStrings']['bt:String'].find(({ id }) => id === 'Functions.Namespace')
    expect(namespace.DefaultValue).toBe('PAR')
    expect(namespace['bt:Override']).toBeUndefined()
    expect(overrides.Requirements['bt:Sets']['bt:Set'].map(({ Name }) => Name)).toEqual([
      'SharedRuntime',
      'CustomFunctionsRuntime',
    ])
  })
  it('keeps short texts within what Office allows', () => {
    for (const { DefaultValue } of resources['bt:ShortStrings']['bt:String'])
      expect(DefaultValue.length).toBeLessThanOrEqual(125)
    for (const { DefaultValue } of resources['bt:LongStrings']['bt:String'])
      expect(DefaultValue.length).toBeLessThanOrEqual(250)
  })
  it('moves to another address whole, with what needs escaping escaped', () => {
    const moved = manifestXml('https://host.gov.vn/a&b/', '1.2.3')
    expect(XMLValidator.validate(moved)).toBe(true)
    expect(moved).not.toContain('localhost')
    expect(moved).toContain('https://host.gov.vn/a&amp;b/taskpane.html')
  })
})
