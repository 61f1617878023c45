/** One export from the press of the button to the saved file, told step by step. */
import type { ExportQuery } from "@sworn/contract/staff"
import { createSignal, onCleanup, type Accessor } from "solid-js"
import { api, type Given } from "../../api/client.ts"
import { problemOf } from "../../api/reply.ts"
import { words } from "../../i18n/words.ts"
import { fileNameIn, offer, receive, sha256Of, type Received } from "../../shell/receive.ts"

export type DownloadState =
  | { step: "idle" }
  | { step: "starting" }
  | { step: "receiving"; received: Received; rows: number | undefined }
  | {
      step: "saved"
      file: string
      bytes: number
      rows: number | undefined
      missing: boolean
      hash: HashCheck
    }
  | { step: "stopped" }
  | { step: "failed"; sentence: string; refusal?: string | undefined }

/** What the server wrote into its log, against what arrived here. */
export type HashCheck = { server: string | undefined; isSame: boolean | undefined }

export type Download = {
  state: Accessor<DownloadState>
  start: (query: Given<ExportQuery>) => Promise<void>
  stop: () => void
}

export function createDownload(): Download {
  const [state, setState] = createSignal<DownloadState>({ step: "idle" })
  let stopper = new AbortController()
  onCleanup(() => stopper.abort())

  async function start(query: Given<ExportQuery>) {
    stopper = new AbortController()
    setState({ step: "starting" })
    try {
      const response = await api.openExport(query, stopper.signal)
      if (!response.ok || response.body === null) {
        const { title, refusal } = await problemOf(response)
        return void setState({ step: "failed", sentence: title, refusal })
      }
      await save(response, response.body, query.format)
    } catch {
      setState(
        stopper.signal.aborted ? { step: "stopped" } : { step: "failed", sentence: words().exporting.broken },
      )
    }
  }

  async function save(
    response: { headers: Headers },
    body: ReadableStream<Uint8Array>,
    format: string | undefined,
  ) {
    const rows = Number(response.headers.get("x-sworn-rows")) || undefined
    const { parts, received } = await receive(body, (now) =>
      setState({ step: "receiving", received: now, rows }),
    )
    // The first line of a CSV file is its head.
    const missing = format === "csv" && rows !== undefined && received.lines - 1 !== rows
    const file = new Blob(parts, { type: response.headers.get("content-type") ?? "" })
    const name = fileNameIn(response.headers.get("content-disposition")) ?? `sworn.${format}`
    const hash = await checkHash(response.headers.get("x-sworn-export-id"), file)
    offer(file, name)
    setState({ step: "saved", file: name, bytes: received.bytes, rows, missing, hash })
  }

  return { state, start, stop: () => stopper.abort() }
}

async function checkHash(exportId: string | null, file: Blob): Promise<HashCheck> {
  const manifest = exportId === null ? undefined : await api.readManifest(exportId)
  const server = manifest?.ok ? manifest.value.sha256 : undefined
  const own = server === undefined ? null : await sha256Of(file)
  return { server, isSame: own === null ? undefined : own === server }
}
