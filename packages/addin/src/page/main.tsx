import { createRoot } from 'react-dom/client'
import '../page.css'
import { FilePage } from './file-page.js'
import { ThemeRoot } from './theme-root.js'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
createRoot(root).render(
  <ThemeRoot lang="vi" isDark={null}>
    {(preferences, change) => <FilePage preferences={preferences} onPreferences={change} />}
  </ThemeRoot>,
)
