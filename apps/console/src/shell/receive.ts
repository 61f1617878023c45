/** Receives a file while counting what arrives, so that the progress is a fact and not an animation. */
export type Received = { readonly bytes: number; readonly lines: number }

const newline = 0x0a

export async function receive(
  body: ReadableStream<Uint8Array>,
  onProgress: (received: Received) => void,
): Promise<{ parts: Uint8Array<ArrayBuffer>[]; received: Received }> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = body.getReader()
  let bytes = 0
  let lines = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { parts, received: { bytes, lines } }
    parts.push(new Uint8Array(value))
    bytes += value.byteLength
    for (const byte of value) if (byte === newline) lines += 1
    onProgress({ bytes, lines })
  }
}

/** The name that the server gave the file: the extended form first, for it may be Chinese (RFC 6266). */
export function fileNameIn(disposition: string | null): string | undefined {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1]
  if (extended !== undefined) return decodeURIComponent(extended)
  return /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1]
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} kB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** Null where the browser offers no hashing, as on a plain-http intranet address. */
export async function sha256Of(file: Blob): Promise<string | null> {
  if (!isSecureContext) return null
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

/** Hands the file to the browser, to be saved under this name. */
export function offer(file: Blob, name: string) {
  const url = URL.createObjectURL(file)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
