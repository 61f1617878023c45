/** One export of questions, from the press of the button to the saved file and what it could not carry. */
import type { ItemExportManifest, ItemExportQuery } from "@sworn/contract/staff"
import { createSignal, onCleanup, type Accessor } from "solid-js"
import { api, type Given } from "../api/client.ts"
import { problemOf } from "../api/reply.ts"
import { fileNameIn, offer, receive, sha256Of } from "../shell/receive.ts"
import { exchangeWords } from "./words.ts"

export type ItemDownloadState =
  | { step: "idle" }
  | { step: "starting" }
  | { step: "receiving"; bytes: number }
  | {
      step: "saved"
      file: string
      bytes: number
      manifest: ItemExportManifest | undefined
      /** Whether what arrived is what went on record; undefined where the browser offers no hashing. */
      isSame: boolean | undefined
    }
  | { step: "stopped" }
  | { step: "failed"; sentence: string }

export function createItemDownload(): {
  state: Accessor<ItemDownloadState>
  start: (query: Given<ItemExportQuery>) => Promise<void>
  stop: () => void
} {
  const [state, setState] = createSignal<ItemDownloadState>({ step: "idle" })
  let stopper = new AbortController()
  onCleanup(() => stopper.abort())

  async function start(query: Given<ItemExportQuery>) {
    stopper = new AbortController()
    setState({ step: "starting" })
    try {
      const response = await api.openItemExport(query, stopper.signal)
      if (!response.ok || response.body === null) {
        return void setState({ step: "failed", sentence: (await problemOf(response)).title })
      }
      const { parts, received } = await receive(response.body, ({ bytes }) =>
        setState({ step: "receiving", bytes }),
      )
      const file = new Blob(parts, { type: response.headers.get("content-type") ?? "" })
      const name = fileNameIn(response.headers.get("content-disposition")) ?? `questions.${query.format}`
      const exportId = response.headers.get("x-sworn-export-id")
      const manifest = exportId === null ? undefined : await api.readItemManifest(exportId)
      const known = manifest?.ok ? manifest.value : undefined
      const own = known === undefined ? null : await sha256Of(file)
      offer(file, name)
      setState({
        step: "saved",
        file: name,
        bytes: received.bytes,
        manifest: known,
        isSame: own === null ? undefined : own === known?.sha256,
      })
    } catch {
      setState(
        stopper.signal.aborted
          ? { step: "stopped" }
          : { step: "failed", sentence: exchangeWords().out.broken },
      )
    }
  }

  return { state, start, stop: () => stopper.abort() }
}
