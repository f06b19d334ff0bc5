import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'vite';

/**
 * A script of `tests/pages/apps/` with all that it imports, in its development build, which says more about what goes
 * wrong. For a page it leaves its exports behind as `app`; for the server it is a module.
 */
export async function bundleApp(file: string, target: 'page' | 'server'): Promise<string> {
  const entry = resolve('tests/pages/apps', file);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte(target)],
    ...(target === 'server' ? { ssr: { noExternal: true, target: 'node' as const } } : {}),
    build: {
      write: false,
      minify: false,
      ...(target === 'server' ? { ssr: entry } : { lib: { entry, formats: ['iife'], name: 'app' } }),
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Vite made no script of ${entry}.`);
  return chunk.code;
}

interface SvelteCompiler {
  compile(source: string, options: object): { js: { code: string } };
}

function svelte(target: 'page' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform: {
      filter: { id: /\.svelte$/ },
      async handler(source, filename) {
        // Named at run time: its types ask for more than this project's compiler settings grant.
        const name = 'svelte/compiler';
        const { compile }: SvelteCompiler = await import(name);
        const generate = target === 'server' ? 'server' : 'client';
        return { code: compile(source, { filename, generate, dev: target === 'page' }).js.code, map: null };
      },
    },
  };
}
