/* oxlint-disable no-restricted-imports -- runs on Node when the page is made, is no part of it */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { build } from 'vite'
import type { Manifest } from 'vite'

import type * as Prerender from './src/prerender.tsx'

// Makes client/dist: the scripts, the shell that every address of the app gets (app.html), the public pages ready drawn in
// Swedish (index.html, hjalp/index.html, …) and the service worker with the list of what it keeps.

const folder = import.meta.dirname
const dist = join(folder, 'dist')
const configFile = join(folder, 'vite.config.ts')
const latinFont = 'readex-pro-latin-wght-normal'

interface Shell {
  readonly title: string
  readonly page: string
  /** The entry whose script and styles the page needs. */
  readonly entry: 'src/main.tsx' | 'src/public.ts' | 'src/programme.ts'
  /** The help page is read in the device's own letters: 30 kB less on a bad network. */
  readonly preloadsFont: boolean
  /** Swedish unless told. */
  readonly language?: string
}

/** Everything that an entry loads at once: itself and what it imports, each script and style sheet once. */
function filesOf(manifest: Manifest, entry: string) {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const collect = (name: string) => {
    const chunk = manifest[name]
    if (!chunk || scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    for (const imported of chunk.imports ?? []) collect(imported)
    for (const sheet of chunk.css ?? []) styles.add(sheet)
  }
  collect(entry)
  return { scripts: [...scripts], styles: [...styles] }
}

const assetOf = (manifest: Manifest, part: string): string =>
  Object.values(manifest).find(({ file }) => file.includes(part))?.file ?? ''

function headOf(manifest: Manifest, shell: Shell): string {
  const { scripts, styles } = filesOf(manifest, shell.entry)
  const [entry, ...imported] = scripts
  return [
    `<script src="/${manifest['src/first-paint.ts']?.file}"></script>`,
    ...styles.map((file) => `<link rel="stylesheet" href="/${file}" />`),
    ...(shell.preloadsFont
      ? [
          `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${assetOf(manifest, latinFont)}" />`,
        ]
      : []),
    `<link rel="icon" type="image/svg+xml" href="/${assetOf(manifest, 'assets/icon-')}" />`,
    ...imported.map((file) => `<link rel="modulepreload" href="/${file}" />`),
    `<script type="module" src="/${entry}"></script>`,
  ].join('\n    ')
}

async function writePage(name: string, template: string, shell: Shell & { head: string }): Promise<void> {
  const html = template
    .replace(
      '<html lang="sv">',
      `<html lang="${shell.language ?? 'sv'}"${shell.preloadsFont ? '' : ' data-own-letters=""'}>`,
    )
    .replace('<!--title-->', shell.title)
    .replace('<!--head-->', shell.head)
    .replace('<!--page-->', () => shell.page)
  await mkdir(dirname(join(dist, name)), { recursive: true })
  await writeFile(join(dist, name), html)
}

async function drawnAhead() {
  const outDir = join(dist, '.ready')
  await build({
    configFile,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.tsx', outDir, manifest: false, emptyOutDir: true },
  })
  const made: typeof Prerender = await import(pathToFileURL(join(outDir, 'prerender.js')).href)
  const ready = { pages: made.readyPages(), frames: await made.readyFrames() }
  await rm(outDir, { recursive: true })
  return ready
}

/** Everything that the help page needs, and nothing more. */
async function writeServiceWorker(manifest: Manifest): Promise<void> {
  const { scripts, styles } = filesOf(manifest, 'src/public.ts')
  const help = await readFile(join(dist, 'hjalp', 'index.html'), 'utf8')
  const files = [
    '/hjalp',
    `/${manifest['src/first-paint.ts']?.file}`,
    ...[...scripts, ...styles].map((file) => `/${file}`),
  ]
  const version = createHash('sha256').update(help).update(files.join()).digest('hex').slice(0, 12)
  const path = join(dist, 'service-worker.js')
  const script = await readFile(path, 'utf8')
  await writeFile(path, `self.offline=${JSON.stringify({ version, files })};\n${script}`)
}

/** Beside each text its smaller forms, which the server hands out as they are. */
async function compress(): Promise<void> {
  const names = await readdir(dist, { recursive: true })
  for (const name of names.filter((one) => /\.(html|js|css|svg)$/.test(one))) {
    const text = await readFile(join(dist, name))
    const hint = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }
    await writeFile(join(dist, `${name}.br`), brotliCompressSync(text, hint))
    await writeFile(join(dist, `${name}.gz`), gzipSync(text, { level: 9 }))
  }
}

await build({ configFile, logLevel: 'warn' })
const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite', 'manifest.json'), 'utf8'))
const template = await readFile(join(folder, 'index.html'), 'utf8')

const app: Shell = { title: 'Lyktan', page: '', entry: 'src/main.tsx', preloadsFont: true }
await writePage('app.html', template, { ...app, head: headOf(manifest, app) })
const ready = await drawnAhead()
for (const { path, title, markup } of ready.pages) {
  const shell: Shell = { title, page: markup, entry: 'src/public.ts', preloadsFont: path !== '/hjalp' }
  await writePage(join(path, 'index.html'), template, { ...shell, head: headOf(manifest, shell) })
}
for (const { language, markup } of ready.frames) {
  // Read by the server alone (server/programme/frames.ts): nothing with a dot in front is handed out as it stands.
  const shell: Shell = {
    title: '%title%',
    page: markup,
    entry: 'src/programme.ts',
    preloadsFont: false,
    language,
  }
  const head = `%meta%\n    ${headOf(manifest, shell)}`
  await writePage(join('.frames', `programme.${language}.html`), template, { ...shell, head })
}
await writeServiceWorker(manifest)
await compress()
