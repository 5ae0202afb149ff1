// Style sheets are imported for what they do to the page; vite takes them from there.
declare module '*.css'
