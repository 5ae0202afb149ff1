/** What the page of Excel on the web tells an add-in when it starts. */
export interface HostOptions {
  /** Display language, such as `vi-VN`. */
  readonly language: string
  /** Width and height of the pane in pixels. */
  readonly width: number
  readonly height: number
}

/**
 * The page that holds the add-in in a frame and answers its handshake, as Excel on the web does: the frame's name says which
 * host it is in, and one message gives it the context.
 */
export function hostPage({ language, width, height }: HostOptions): string {
  const hostInfo = `Excel$Web$16.01$${language}$parscore$$$0`
  const context = {
    _id: 'ctl1',
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://addin.test/hanam-2018.xlsx',
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'c',
    _appInstanceId: 'i',
    _requirementMatrix: JSON.stringify({
      ExcelApi: '1.17',
      CustomFunctionsRuntime: '1.4',
      CustomFunctions: '1.9',
      SharedRuntime: '1.2',
      RichApi: '1.1',
      DelayForCellEdit: '1.1',
    }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0',
    _clientWindowHeight: height,
    _clientWindowWidth: width,
    _addinName: 'parscore',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  }
  const script = `
    const context = ${JSON.stringify(context)}
    addEventListener('message', (event) => {
      let asked
      try { asked = JSON.parse(event.data) } catch { return }
      const data = asked._actionName === 'ContextActivationManager_getAppContextAsync' ? context : {}
      const answer = { _messageType: 1, _actionName: asked._actionName, _conversationId: asked._conversationId,
        _correlationId: asked._correlationId, _origin: location.origin, _data: data, _errorCode: 0, _responseType: 0,
        _serializerVersion: 1 }
      event.source.postMessage(JSON.stringify(answer), event.origin)
    })
    const frame = document.createElement('iframe')
    frame.name = JSON.stringify({ hostInfo: ${JSON.stringify(hostInfo)}, xdmInfo: 'conv1|ctl1|' + location.origin,
      serializerVersion: '1', baseFrameName: 'b' })
    frame.src = '/taskpane.html?_host_Info=${hostInfo}'
    frame.style = 'border:0;display:block;width:${width}px;height:${height}px'
    document.body.append(frame)`
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Excel</title></head><body style="margin:0"><script>${script}</script></body></html>`
}
