/**
 * The device store in IndexedDB. Every write is strictly durable: once it resolves it survives a power cut.
 *
 * Errors: rejects when the browser refuses, has no room left, or does not answer in time.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb"
import { makeHandle, type DeviceStore } from "./device-store.ts"

interface Schema extends DBSchema {
  sealed: { key: [attemptId: string, name: string]; value: unknown }
  handles: { key: string; value: CryptoKey }
  current: { key: "attempt"; value: string }
}

const strictly = { durability: "strict" } as const
const patienceMs = 4000

export async function openIndexedStore(): Promise<DeviceStore> {
  const db = await inTime(openDB<Schema>("sworn-exam", 1, { upgrade: create }))
  const all = (attemptId: string) => IDBKeyRange.bound([attemptId, ""], [attemptId, "\uffff"])

  return {
    lasts: true,
    handleOf: (attemptId) => inTime(handleIn(db, attemptId)),

    async readAll(attemptId) {
      const tx = db.transaction("sealed")
      const [keys, values] = await inTime(
        Promise.all([tx.store.getAllKeys(all(attemptId)), tx.store.getAll(all(attemptId))]),
      )
      return new Map(keys.map(([, name], index) => [name, values[index]]))
    },

    change(attemptId, { put, remove }) {
      const tx = db.transaction("sealed", "readwrite", strictly)
      const removals = remove.map((name) => tx.store.delete([attemptId, name]))
      const writes = [...put].map(([name, sealed]) => tx.store.put(sealed, [attemptId, name]))
      return inTime(Promise.all([...removals, ...writes, tx.done]).then(() => undefined))
    },

    async forget(attemptId) {
      const tx = db.transaction(["sealed", "handles", "current"], "readwrite", strictly)
      const current = tx.objectStore("current")
      if ((await current.get("attempt")) === attemptId) await current.delete("attempt")
      await tx.objectStore("handles").delete(attemptId)
      await tx.objectStore("sealed").delete(all(attemptId))
      await inTime(tx.done)
    },

    current: () => db.get("current", "attempt"),

    async setCurrent(attemptId) {
      const tx = db.transaction("current", "readwrite", strictly)
      if (attemptId === undefined) await tx.store.delete("attempt")
      else await tx.store.put(attemptId, "attempt")
      await inTime(tx.done)
    },
  }
}

function create(db: IDBPDatabase<Schema>) {
  db.createObjectStore("sealed")
  db.createObjectStore("handles")
  db.createObjectStore("current")
}

/** Two tabs may race to make it: the one that stored first wins, and both use that one. */
async function handleIn(db: IDBPDatabase<Schema>, attemptId: string): Promise<CryptoKey> {
  const known = await db.get("handles", attemptId)
  if (known) return known

  const made = await makeHandle()
  const tx = db.transaction("handles", "readwrite", strictly)
  const handle = (await tx.store.get(attemptId)) ?? made
  await tx.store.put(handle, attemptId)
  await tx.done
  return handle
}

/** Some browsers neither open nor refuse. An answer must not wait for them before it is sent. */
function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error("This device's storage does not answer")), patienceMs)
    work.finally(() => clearTimeout(timer)).catch(() => undefined)
  })
  return Promise.race([work, late])
}
