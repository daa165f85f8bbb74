// Builds styles and scripts into wwwroot/dist, each with a hash of its content in its name, and writes manifest.json.
// Called by the project's build when an asset is newer than the manifest. Two builds at once are safe: the second waits,
// then finds the work done. Packages are installed only when the lock file has changed.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const assets = dirname(fileURLToPath(import.meta.url))
const web = dirname(assets)
const dist = join(web, 'wwwroot', 'dist')
const manifest = join(dist, 'manifest.json')
const installed = join(web, 'node_modules', '.installed')
const lock = join(web, 'obj', 'assets.lock')
const styles = ['app.scss']
const scripts = ['app.js', 'calculator.js']

const hash = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex')
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function takeLock() {
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (abandoned()) rmSync(lock, { recursive: true, force: true })
    else pause(200)
  }
}

function abandoned() {
  const pid = Number(read(join(lock, 'pid')))
  if (!pid) return existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10_000
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

function install() {
  const wanted = hash(readFileSync(join(web, 'package-lock.json')))
  if (read(installed) !== wanted) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: web,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    writeFileSync(installed, wanted)
  }
  touch(installed)
}

function touch(file) {
  const now = new Date()
  utimesSync(file, now, now)
}

function sources() {
  const files = readdirSync(assets, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()
  return hash(...[...paths, join(web, 'package-lock.json')].flatMap((path) => [path.slice(web.length), readFileSync(path)]))
}

async function compile() {
  const sass = await import('sass')
  const esbuild = await import('esbuild')
  const output = {}
  for (const name of styles) {
    const { css } = sass.compile(join(assets, name), {
      style: 'compressed',
      quietDeps: true,
      loadPaths: [web],
      importers: [new sass.NodePackageImporter(web)],
    })
    output[name.replace('.scss', '.css')] = css
  }
  for (const name of scripts) {
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(assets, name)],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2020',
    })
    output[name] = outputFiles[0].text
  }
  return output
}

function write(output, from) {
  mkdirSync(dist, { recursive: true })
  const names = {}
  for (const [name, text] of Object.entries(output)) {
    names[name] = name.replace('.', `.${hash(text).slice(0, 12)}.`)
    writeFileSync(join(dist, names[name]), text)
  }
  writeFileSync(`${manifest}.new`, JSON.stringify({ from, files: names }, null, 2))
  renameSync(`${manifest}.new`, manifest)
  const wanted = new Set([...Object.values(names), 'manifest.json'])
  for (const file of readdirSync(dist)) if (!wanted.has(file)) rmSync(join(dist, file))
}

takeLock()
try {
  install()
  const from = sources()
  const current = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  if (current.from === from && Object.values(current.files).every((file) => existsSync(join(dist, file)))) touch(manifest)
  else write(await compile(), from)
} finally {
  rmSync(lock, { recursive: true, force: true })
}
