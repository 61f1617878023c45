/**
 * What this device keeps of one attempt: answers not yet saved, the paper, and enough to go on without a network.
 *
 * Everything lies on the device as ciphertext under a handle that cannot be exported, each record bound to its attempt and
 * its name, and all of it is gone after the attempt's receipt. What is read here is the memory's copy; it is ahead of the
 * disk by at most one write.
 *
 * Errors: none reach the caller. A record that cannot be opened is set aside and counted; a write that fails is owed, tried
 *         again with the next one, and `keepsOnDevice` says so.
 * Source: ATT-1 in docs/rules.md.
 */
import { createSignal, type Accessor } from "solid-js"
import type { DeviceStore } from "../offline/device-store.ts"
import { makeSeal } from "../offline/seal.ts"

export type Kept = Readonly<Record<string, unknown>>

export type AttemptKeeper = {
  readonly read: <Value>(name: string) => Value | undefined
  readonly list: <Value>(prefix: string) => readonly Value[]
  /** Resolves once it is on the disk, or once the disk has refused. */
  readonly change: (change: { readonly put?: Kept; readonly remove?: readonly string[] }) => Promise<void>
  /** Reads the disk again: another tab may have written there. */
  readonly reread: () => Promise<void>
  readonly wipe: () => Promise<void>
  readonly keepsOnDevice: Accessor<boolean>
  readonly unreadable: Accessor<number>
}

const setAside = "unreadable/"

export async function openKeeper(device: DeviceStore, attemptId: string): Promise<AttemptKeeper> {
  const seal = makeSeal(await device.handleOf(attemptId), attemptId)
  const [keepsOnDevice, setKeepsOnDevice] = createSignal(device.lasts)
  const [unreadable, setUnreadable] = createSignal(0)
  const known = new Map<string, unknown>()
  const owed = new Set<string>()
  let isWiped = false
  let lastWrite: Promise<void> = Promise.resolve()

  const reread = () => (lastWrite = lastWrite.then(readDisk).catch(() => void setKeepsOnDevice(false)))

  async function readDisk() {
    const records = await device.readAll(attemptId)
    for (const name of known.keys()) if (!records.has(name) && !owed.has(name)) known.delete(name)

    for (const [name, record] of records) {
      if (name.startsWith(setAside) || owed.has(name)) continue
      const opened = await seal.open(name, record).catch(() => undefined)
      if (opened) known.set(name, opened.value)
      else await putAside(name, record)
    }
    const namesNow = [...(await device.readAll(attemptId)).keys()]
    setUnreadable(namesNow.filter((name) => name.startsWith(setAside)).length)
  }

  async function putAside(name: string, record: unknown) {
    known.delete(name)
    await device
      .change(attemptId, { put: new Map([[setAside + name, record]]), remove: [name] })
      .catch(() => undefined)
  }

  function change({ put = {}, remove = [] }: { put?: Kept; remove?: readonly string[] }): Promise<void> {
    if (isWiped) return Promise.resolve()
    for (const name of remove) known.delete(name)
    for (const [name, value] of Object.entries(put)) known.set(name, value)
    for (const name of [...remove, ...Object.keys(put)]) owed.add(name)
    return (lastWrite = lastWrite.then(writeOwed))
  }

  async function writeOwed() {
    const names = [...owed]
    if (isWiped || names.length === 0) return
    owed.clear()
    try {
      const kept = names.filter((name) => known.has(name))
      const put = new Map(
        await Promise.all(kept.map(async (name) => [name, await seal.close(name, known.get(name))] as const)),
      )
      await device.change(attemptId, { put, remove: names.filter((name) => !put.has(name)) })
      setKeepsOnDevice(device.lasts)
    } catch {
      for (const name of names) owed.add(name)
      setKeepsOnDevice(false)
    }
  }

  async function wipe() {
    isWiped = true
    await lastWrite
    known.clear()
    await device.forget(attemptId).catch(() => undefined)
  }

  await reread()
  return {
    read: <Value>(name: string) => known.get(name) as Value | undefined,
    list: <Value>(prefix: string) =>
      [...known].filter(([name]) => name.startsWith(prefix)).map(([, value]) => value as Value),
    change,
    reread,
    wipe,
    keepsOnDevice,
    unreadable,
  }
}
