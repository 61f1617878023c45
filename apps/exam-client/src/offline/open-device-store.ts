/** This device's store, opened once: on the disk where the browser allows it, else in memory. */
import type { DeviceStore } from "./device-store.ts"
import { openIndexedStore } from "./indexed-store.ts"
import { makeMemoryStore } from "./memory-store.ts"

let opened: Promise<DeviceStore> | undefined

export const openDeviceStore = (): Promise<DeviceStore> =>
  (opened ??= openOnDisk().catch(() => makeMemoryStore()))

async function openOnDisk(): Promise<DeviceStore> {
  const store = await openIndexedStore()
  await provesItself(store)
  // Asked, not insisted on: a browser that says no still keeps everything until it runs out of room.
  void navigator.storage?.persist?.().catch(() => false)
  return store
}

/** Private windows and full disks open happily and refuse the first write, or the first key. */
async function provesItself(store: DeviceStore) {
  const probe = "probe"
  await store.handleOf(probe)
  await store.change(probe, {
    put: new Map([["probe", { iv: new Uint8Array(12), bytes: new ArrayBuffer(1024) }]]),
    remove: [],
  })
  await store.forget(probe)
}
