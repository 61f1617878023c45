/**
 * Everything that a candidate's browser can see: what the server sends it, and what it keeps, opened as its own page would.
 *
 * Errors: a reply whose body the browser no longer has is listed in `unread`.
 */
import type { BrowserContext, Page, Response } from "playwright-core"

export type Sighting = {
  /** "GET /api/session", or the place in the browser's storage. */
  readonly place: string
  readonly status: number | null
  readonly text: string
  /** Present where the text is JSON. */
  readonly json?: unknown
}

export function watchEverything(context: BrowserContext) {
  const seen: Sighting[] = []
  const unread: string[] = []
  const reading = new Set<Promise<void>>()

  async function read(response: Response) {
    const { pathname } = new URL(response.url())
    const place = `${response.request().method()} ${pathname}`
    const status = response.status()
    try {
      const isEmpty = status === 204 || status === 304
      seen.push(sighting(place, status, isEmpty ? "" : (await response.body()).toString("utf8")))
    } catch {
      unread.push(place)
    }
  }
  context.on("response", (response) => {
    const work: Promise<void> = read(response).finally(() => reading.delete(work))
    reading.add(work)
  })

  return {
    seen,
    unread,
    /** Until every reply so far has been read whole. */
    async settled() {
      while (reading.size > 0) await Promise.all(reading)
    },
  }
}

export function sighting(place: string, status: number | null, text: string): Sighting {
  try {
    const json: unknown = JSON.parse(text)
    // However it was escaped on the wire, it is searched as it is read.
    return { place, status, text: `${text}\n${JSON.stringify(json)}`, json }
  } catch {
    return { place, status, text }
  }
}

export type Ask = { readonly path: string; /** Sent as JSON. */ readonly post?: unknown }

/** Asks for each of these as the page may, with its cookies; the replies are seen by whoever watches. */
export const askFor = (page: Page, asks: readonly Ask[]) =>
  page.evaluate(async (all) => {
    const headers = { "content-type": "application/json" }
    for (const { path, post } of all) {
      const init = post === undefined ? {} : { method: "POST", body: JSON.stringify(post), headers }
      await (await fetch(path, { cache: "no-store", ...init })).arrayBuffer()
    }
  }, asks)

/** The page itself, cookies, both storages, the caches, and the sealed records of IndexedDB opened with their handles. */
export async function keptBy(page: Page): Promise<readonly Sighting[]> {
  const kept = await page.evaluate(readStorage)
  const cookies = JSON.stringify(await page.context().cookies())
  return [
    ...kept.map(({ place, text }) => sighting(place, null, text)),
    sighting("cookies", null, cookies),
    sighting("the page", null, await page.content()),
  ]
}

/** Runs in the browser, so it stands alone. */
async function readStorage(): Promise<{ place: string; text: string }[]> {
  const kept: { place: string; text: string }[] = []
  for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
    for (const key of Object.keys(storage))
      kept.push({ place: `${name} ${key}`, text: storage.getItem(key) ?? "" })
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const text = (await (await cache.match(request))?.text()) ?? ""
      kept.push({ place: `cache ${new URL(request.url).pathname}`, text })
    }
  }

  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  for (const { name } of await indexedDB.databases()) {
    const db = await settled(indexedDB.open(name ?? ""))
    const all = async (store: string) => {
      const records = db.transaction(store).objectStore(store)
      const [keys, values] = [settled(records.getAllKeys()), settled(records.getAll())]
      return { keys: await keys, values: (await values) as unknown[] }
    }
    const handles = await all("handles")
    for (const store of Array.from(db.objectStoreNames)) {
      const { keys, values } = await all(store)
      for (const [at, value] of values.entries()) {
        kept.push({
          place: `indexedDB ${store} ${JSON.stringify(keys[at])}`,
          text: await textOf(store, keys[at], value),
        })
      }
    }
    db.close()

    async function textOf(store: string, key: IDBValidKey | undefined, value: unknown): Promise<string> {
      if (store !== "sealed") return JSON.stringify(value)
      const handle = handles.values[handles.keys.indexOf((key as string[])[0] ?? "")] as CryptoKey
      const { iv, bytes } = value as { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }
      const additionalData = new TextEncoder().encode(JSON.stringify(key))
      const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, handle, bytes)
      // The first byte says whether JSON follows or bytes.
      return new TextDecoder().decode(opened.slice(1))
    }
  }
  return kept
}
