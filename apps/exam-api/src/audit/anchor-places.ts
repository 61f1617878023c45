/** Where anchors are kept: a file beside the data, and an address when one is configured. */
import { open, readFile } from "node:fs/promises"
import { join } from "node:path"
import { anchorsIn } from "./anchors.ts"
import type { Anchor } from "./verify-audit.ts"

const fileIn = (dataDir: string): string => join(dataDir, "audit-anchors.ndjson")

/** On the disk when it resolves. */
export const appendToFile =
  (dataDir: string) =>
  async (line: string): Promise<void> => {
    const file = await open(fileIn(dataDir), "a+", 0o600)
    try {
      // What a power cut left of a line is no anchor: the next one takes its place.
      const kept = await file.readFile()
      await file.truncate(kept.lastIndexOf("\n") + 1)
      await file.appendFile(line)
      await file.datasync()
    } finally {
      await file.close()
    }
  }

export const postTo =
  (url: string, timeoutMs: number) =>
  async (line: string): Promise<void> => {
    const reply = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body: line,
      // The address that was configured, and no other that it names.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    })
    await reply.body?.cancel()
    if (!reply.ok) throw new Error(`The address of the anchors answered ${reply.status}`)
  }

/** None before the first was kept. */
export async function readAnchors(dataDir: string): Promise<readonly Anchor[]> {
  const text = await readFile(fileIn(dataDir), "utf8").catch((cause: unknown) => {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return ""
    throw cause
  })
  return anchorsIn(text)
}
