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
    setupFiles: ['tests/english.ts'],
  },
});
