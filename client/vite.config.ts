import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * `main` is the app, `public` the small script of the pages that stand ready drawn, `first-paint` what runs before anything
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
        'first-paint': 'src/first-paint.ts',
      },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
})
