import { createRoot } from 'react-dom/client'
import { whenRuntime } from '../functions/runtime-in-page.js'
import '../page.css'
import { FilePage } from './file-page.js'
import { PageOrOther } from './page-or-other.js'
import { ThemeRoot } from './theme-root.js'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
createRoot(root).render(
  <ThemeRoot lang="vi" isDark={null}>
    {(preferences, change) => (
      <PageOrOther preferences={preferences} onPreferences={change}>
        <FilePage preferences={preferences} onPreferences={change} />
      </PageOrOther>
    )}
  </ThemeRoot>,
)

// Only where Excel opened this page; without Excel it is there sooner for not fetching the functions.
whenRuntime((runtime) => void import('../functions/associate.js').then(({ associateAll }) => associateAll(runtime)))
