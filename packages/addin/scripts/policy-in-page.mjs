// The policy of a page stands in the page, so that it holds on every server and without one.
import { basename } from 'node:path'
import { contentPolicy, scriptsOf } from './security-headers.mjs'

/** @param {string} policy */
export const policyTag = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`

/** @returns {import('vite').Plugin} writes the policy at the head of every built page */
export const policyInPage = () => ({
  name: 'parscore-policy-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename }) =>
      html.replace(
        '<meta charset="utf-8" />',
        (charset) => `${charset}\n    ${policyTag(contentPolicy({ scripts: scriptsOf(basename(filename), 'cdn') }))}`,
      ),
  },
})
