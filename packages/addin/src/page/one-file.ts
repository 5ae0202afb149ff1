// The page in one file: its worker is started from this same script and finds no document there.
if (typeof document === 'undefined')
  void import('../commands/serve-commands.js').then(({ serveCommands }) => serveCommands())
else void import('./main.js')
