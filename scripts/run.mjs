// The first step of every command, in plain JavaScript that any Node from 20 up can run: installs what the lockfile says when it
// is not there yet, then runs the rest on the Node that the project pins.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = join(root, 'node_modules', '.bin', 'node')
const stamp = join(root, 'node_modules', '.lyktan-installed')
const lockDigest = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

const [command = 'start', ...rest] = process.argv.slice(2)

const commands = {
  start: async () => {
    build()
    return run(['server/main.ts', ...rest])
  },
  test: async () => {
    build()
    return run(['node_modules/vitest/vitest.mjs', 'run', ...rest])
  },
  build: async () => {
    build({ anyway: true })
    return 0
  },
  check: async () => {
    const bin = (tool) => join(root, 'node_modules', '.bin', tool)
    const steps = [
      [bin('oxfmt'), '--check', '.'],
      [bin('tsc'), '-p', '.'],
      [bin('oxlint'), '--deny-warnings'],
      [bin('knip')],
      [node, 'scripts/check-help.ts'],
    ]
    for (const [tool, ...options] of steps) {
      const { status } = spawnSync(tool, options, {
        cwd: root,
        stdio: 'inherit',
        env: withNode(),
      })
      if (status !== 0) {
        process.stderr.write(`${[tool, ...options].join(' ')} found something.\n`)
        return status ?? 1
      }
    }
    return 0
  },
  bench: async () => {
    build()
    return run(['scripts/bench/bench.ts', ...rest])
  },
  admin: async () => run(['scripts/admin.ts', ...rest]),
  screen: async () => run(['scripts/screen.ts', ...rest]),
  database: async () => run(['server/database/embedded/command-line.ts', ...rest]),
  screenshots: async () => {
    build()
    return run(['scripts/screenshots.ts', ...rest])
  },
}

const chosen = commands[command]
if (chosen === undefined) {
  process.stderr.write(`Unknown command ${command}. There are: ${Object.keys(commands).join(', ')}.\n`)
  process.exit(1)
}
install()
process.exitCode = await chosen()

/** What the lockfile says, once: `npm ci` when the packages are missing or of another lockfile. */
function install() {
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (installed === lockDigest && existsSync(node)) return
  // A folder that `npm install` has just brought up to date is as good.
  if (!isOlderThanLockfile() && existsSync(node)) {
    writeFileSync(stamp, lockDigest)
    return
  }
  process.stderr.write('Installing the packages (once, about a minute) …\n')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0 || !existsSync(node)) {
    process.stderr.write(
      'The packages could not be installed. Check the network and run the command again.\n',
    )
    process.exit(1)
  }
  writeFileSync(stamp, lockDigest)
}

function isOlderThanLockfile() {
  const marker = join(root, 'node_modules', '.package-lock.json')
  return !existsSync(marker) || statSync(marker).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
}

/** Builds the pages when their sources have changed since the last build. */
function build({ anyway = false } = {}) {
  const digestFile = join(root, 'client', 'dist', '.built-from')
  const digest = digestOf(['client', 'shared', 'package-lock.json'])
  const built = existsSync(digestFile) ? readFileSync(digestFile, 'utf8') : ''
  if (!anyway && built === digest) return
  process.stderr.write('Building the pages …\n')
  rmSync(join(root, 'client', 'dist'), { recursive: true, force: true })
  const { status } = spawnSync(node, ['client/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
    env: withNode(),
  })
  if (status !== 0) {
    process.stderr.write('The pages could not be built.\n')
    process.exit(1)
  }
  mkdirSync(dirname(digestFile), { recursive: true })
  writeFileSync(digestFile, digest)
}

function digestOf(names) {
  const hash = createHash('sha256')
  for (const name of names) addTo(hash, join(root, name))
  return hash.digest('hex')
}

function addTo(hash, path) {
  if (statSync(path).isFile()) {
    hash.update(path.slice(root.length)).update(readFileSync(path))
    return
  }
  for (const entry of readdirSync(path).sort()) {
    if (entry !== 'node_modules' && entry !== 'dist') addTo(hash, join(path, entry))
  }
}

/** The pinned Node for whatever a program starts in its turn; what was compiled once is kept, which makes later starts quicker. */
function withNode() {
  return {
    NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
  }
}

/** Runs a program on the pinned Node, hands its signals on and takes its exit code. */
function run(args) {
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: withNode() })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // Whoever ends npm means what npm started, but the shell in between hands no signal on: it is just gone.
  const { ppid } = process
  const watch = setInterval(() => {
    if (process.ppid === ppid || process.env.npm_lifecycle_event === undefined) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  watch.unref()
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? (signal === null ? 0 : 1)))
  })
}
