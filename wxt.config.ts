import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { outputFolder, readTopic, topicFolders } from './corpus/topic-folder.ts';

// The tables module checks this file against its schema; here only the manifest's texts are taken from it.
const topic = readTopic(topicFolders());

/** What the extension's own pages may load: their own files, and nothing over any network. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Suggested keys that browsers and pages hardly use, and that are no access key (letters and digits) of any page. The
 * reader can change each in the browser's settings.
 */
const key = (last: string) => ({
  suggested_key: { default: `Alt+Shift+${last}`, mac: `MacCtrl+Shift+${last}` },
});
const commands = (popup: string) => ({
  [popup]: key('Home'),
  'next-mention': { ...key('Period'), description: '__MSG_command_nextMention__' },
  'previous-mention': { ...key('Comma'), description: '__MSG_command_previousMention__' },
  'open-card': { ...key('Space'), description: '__MSG_command_openCard__' },
  'pin-card': { description: '__MSG_command_pinCard__' },
});

/** Preact's `dangerouslySetInnerHTML` is never used: without its assignment the stores' linters find nothing. */
const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  apply: 'build',
  transform: {
    filter: { id: /[\\/]preact[\\/]dist[\\/]/ },
    handler: (code) =>
      code.includes('.innerHTML=')
        ? { code: code.replace(/\w+\.innerHTML=\w+\.__html/g, 'void 0'), map: null }
        : undefined,
  },
});

/** What the head of every page of the extension begins with. */
const pageHead = (): Plugin => ({
  name: 'page-head',
  transformIndexHtml: {
    order: 'pre',
    handler: () => [
      { tag: 'meta', attrs: { charset: 'utf-8' }, injectTo: 'head-prepend' },
      ...Object.entries({
        viewport: 'width=device-width, initial-scale=1',
        'color-scheme': 'light dark',
      }).map(([name, content]) => ({
        tag: 'meta',
        attrs: { name, content },
        injectTo: 'head-prepend' as const,
      })),
    ],
  },
});

export default defineConfig({
  // Explicit imports everywhere: nothing hides which folder leans on which.
  imports: false,
  vite: () => ({
    plugins: [preact(), noInnerHtml(), pageHead()],
    // The popup holds the whole corpus: it is read from disk, and nothing else waits for it.
    build: { chunkSizeWarningLimit: 2048 },
  }),
  webExt: { disabled: true },
  outDir: outputFolder(),
  zip: { name: topic.id, artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
  manifest: ({ browser, manifestVersion, mode }) => ({
    permissions: ['storage', 'scripting', 'contextMenus', ...(manifestVersion === 2 ? ['<all_urls>'] : [])],
    omnibox: { keyword: topic.keyword },
    commands: commands(manifestVersion === 2 ? '_execute_browser_action' : '_execute_action'),
    ...(manifestVersion === 3 ? { host_permissions: ['<all_urls>'] } : {}),
    // The development server needs a connection and inline styles; what is shipped gets neither.
    ...(mode === 'production' ? { content_security_policy: { extension_pages: CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: topic.geckoId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      // Listed here and not as a WXT content script, whose wrapper tells every page the extension's id.
      const script = {
        matches: ['<all_urls>'],
        js: ['gate.js'],
        css: ['assets/highlight.css'],
        all_frames: true,
        match_about_blank: true,
        // Sandboxed frames, and those of data: and blob: addresses.
        match_origin_as_fallback: true,
        run_at: 'document_idle' as const,
        // Firefox: a user-origin sheet also paints inside open shadow roots; Chromium does not know the key.
        ...(wxt.config.browser === 'firefox' ? { css_origin: 'user' } : {}),
      };
      manifest.content_scripts = [...(manifest.content_scripts ?? []), script];
    },
  },
});
