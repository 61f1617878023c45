/**
 * Where sealed records of attempts lie on this device: IndexedDB in the browser, maps in tests and where a browser refuses
 * to keep anything. Nothing in here is readable without the attempt's handle, and the handle cannot leave the browser.
 */

export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer }

/** One step of a device's memory: written whole or not at all, and on the disk before it resolves. */
export type Change = {
  readonly put: ReadonlyMap<string, unknown>
  readonly remove: readonly string[]
}

export type DeviceStore = {
  /** False where this is memory only, and a reload would forget it. */
  readonly lasts: boolean
  /** The attempt's key, made on first use. It can seal and open, and cannot be exported. */
  readonly handleOf: (attemptId: string) => Promise<CryptoKey>
  readonly readAll: (attemptId: string) => Promise<ReadonlyMap<string, unknown>>
  readonly change: (attemptId: string, change: Change) => Promise<void>
  /** Records, handle and all. */
  readonly forget: (attemptId: string) => Promise<void>
  /** The attempt this device was last opened for, so that a reload without a network finds it. */
  readonly current: () => Promise<string | undefined>
  readonly setCurrent: (attemptId: string | undefined) => Promise<void>
}

export const makeHandle = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"])
