import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const neededEverywhere =
  /preload-helper|src[\\/](public[\\/](public-parts|public-styles|draw)|connection[\\/]request|help[\\/]keep-help|look[\\/](opening|quick-exit|styles)|words[\\/]remembered)\.tsx?$/

/**
 * `main` is the app, `public` the small script of the pages that stand ready drawn, `programme` that of the pages that the
 * server draws, `first-paint` what runs before anything
 * is drawn, `service-worker` what keeps the help page. `build.ts` puts them into pages by the manifest.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // No public folder: everything that is served has passed through here.
  publicDir: false,
  build: {
    outDir: 'dist',
    manifest: true,
    // Pictures stay files: the content security policy allows no data addresses.
    assetsInlineLimit: 0,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        main: 'src/main.tsx',
        public: 'src/public.ts',
        programme: 'src/programme.ts',
        'first-paint': 'src/first-paint.ts',
        'service-worker': 'src/service-worker.ts',
      },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' || name === 'prerender' ? '[name].js' : 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        // Few files, and those that seldom change apart: what the public pages need (with all that it imports), then React.
        codeSplitting: {
          groups: [
            { name: 'common', priority: 3, test: neededEverywhere },
            {
              name: 'react',
              priority: 2,
              test: /node_modules[\\/](react|react-dom|scheduler|wouter|regexparam)[\\/]/,
            },
            {
              name: 'frame',
              priority: 1,
              test: /src[\\/](look[\\/]|words[\\/](sv|words|times)|access[\\/]me\.)/,
            },
          ],
        },
      },
    },
  },
})
