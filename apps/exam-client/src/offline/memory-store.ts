/** A device's memory that ends with the page: for tests, and for browsers that refuse to keep anything. */
import { makeHandle, type DeviceStore } from "./device-store.ts"

export function makeMemoryStore(lasts = false): DeviceStore {
  const handles = new Map<string, Promise<CryptoKey>>()
  const records = new Map<string, Map<string, unknown>>()
  let current: string | undefined

  const recordsOf = (attemptId: string) => {
    const known = records.get(attemptId) ?? new Map<string, unknown>()
    records.set(attemptId, known)
    return known
  }

  return {
    lasts,
    handleOf(attemptId) {
      const handle = handles.get(attemptId) ?? makeHandle()
      handles.set(attemptId, handle)
      return handle
    },
    readAll: async (attemptId) => new Map(recordsOf(attemptId)),
    async change(attemptId, { put, remove }) {
      const known = recordsOf(attemptId)
      for (const name of remove) known.delete(name)
      for (const [name, sealed] of put) known.set(name, sealed)
    },
    async forget(attemptId) {
      records.delete(attemptId)
      handles.delete(attemptId)
      if (current === attemptId) current = undefined
    },
    current: async () => current,
    async setCurrent(attemptId) {
      current = attemptId
    },
  }
}
