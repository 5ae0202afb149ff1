import { serveCommands } from './serve-commands.js'

serveCommands()
