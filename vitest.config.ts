import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './modules/messages/vite-plugin.ts';
import { tablesPlugin } from './modules/tables/vite-plugin.ts';

export default defineConfig({
  plugins: [
    preact(),
    tablesPlugin({ seedsDir: 'seeds', dataDir: 'data' }),
    messagesPlugin('public/_locales'),
  ],
  test: {
    include: ['tests/{unit,corpus,names}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Only what hangs fails: how long a test takes on a busy machine says nothing.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ['tests/english.ts', 'tests/properties.ts'],
  },
});
