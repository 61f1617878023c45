/**
 * A font for Chinese, without which a browser draws boxes.
 *
 * Errors: none; what could not be installed is said on the screen, and the run goes on.
 */
import { spawnSync } from "node:child_process"

let asked = false

/** Installs Debian's Noto CJK where the system knows no Chinese font and we may; once per process. */
export function installChineseFonts(): void {
  if (asked || process.platform !== "linux") return
  asked = true
  if (hasChineseFont()) return
  if (process.getuid?.() === 0 && succeeds("apt-get", ["--version"])) {
    console.log("installing a Chinese font for the browser tests (fonts-noto-cjk)…")
    const wait = ["-o", "DPkg::Lock::Timeout=180"]
    const install = [...wait, "install", "-y", "--no-install-recommends", "fonts-noto-cjk", "fontconfig"]
    succeeds("apt-get", ["update"])
    if (succeeds("apt-get", install) && hasChineseFont()) return
  }
  console.warn(
    "WARNING: no Chinese font is installed and none could be; pictures of pages will show boxes instead of " +
      "Chinese. Install one as root: apt-get install fonts-noto-cjk fontconfig",
  )
}

function hasChineseFont(): boolean {
  const listed = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" })
  return listed.status === 0 && listed.stdout.trim() !== ""
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  return (
    spawnSync(command, args, { env, stdio: ["ignore", "ignore", "ignore"], timeout: 300_000 }).status === 0
  )
}
