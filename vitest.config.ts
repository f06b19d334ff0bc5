import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { tablesPlugin } from './modules/tables/vite-plugin.ts';

export default defineConfig({
  plugins: [preact(), tablesPlugin({ seeds: 'seeds', data: 'data' })],
  test: { include: ['tests/{unit,corpus,names}/**/*.test.{ts,tsx}'], environment: 'node' },
});
