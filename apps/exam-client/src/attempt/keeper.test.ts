import { describe, expect, it } from "vitest"
import type { DeviceStore } from "../offline/device-store.ts"
import { makeMemoryStore } from "../offline/memory-store.ts"
import { openKeeper } from "./keeper.ts"

const attemptId = "attempt"

/** A device whose disk can be made to refuse. */
function fragileDevice() {
  const device = makeMemoryStore(true)
  let isFull = false
  const fragile: DeviceStore = {
    ...device,
    change: (id, change) =>
      isFull ? Promise.reject(new Error("QuotaExceededError")) : device.change(id, change),
  }
  return { device: fragile, fill: (full: boolean) => void (isFull = full) }
}

describe("the keeper", () => {
  it("reads after a reload what was kept before it, bytes and all", async () => {
    const device = makeMemoryStore(true)
    const keeper = await openKeeper(device, attemptId)
    await keeper.change({ put: { seed: "text", package: new Uint8Array([1, 2]), "entry/1": { seq: 1 } } })

    const reopened = await openKeeper(device, attemptId)
    expect(reopened.read("seed")).toBe("text")
    expect(reopened.read("package")).toEqual(new Uint8Array([1, 2]))
    expect(reopened.list("entry/")).toEqual([{ seq: 1 }])
  })

  it("sets a corrupt record aside, counts it, and reads all others", async () => {
    const device = makeMemoryStore(true)
    const keeper = await openKeeper(device, attemptId)
    await keeper.change({ put: { "entry/1": { seq: 1 }, "entry/2": { seq: 2 }, "entry/3": { seq: 3 } } })
    await device.change(attemptId, {
      put: new Map<string, unknown>([
        ["entry/1", "garbage"],
        ["entry/3", { iv: new Uint8Array(12), bytes: new ArrayBuffer(40) }],
      ]),
      remove: [],
    })

    const reopened = await openKeeper(device, attemptId)
    expect(reopened.list("entry/")).toEqual([{ seq: 2 }])
    expect(reopened.unreadable()).toBe(2)
    expect((await openKeeper(device, attemptId)).unreadable()).toBe(2)
  })

  it("does not open a record that was moved to another name or another attempt", async () => {
    const device = makeMemoryStore(true)
    const keeper = await openKeeper(device, attemptId)
    await keeper.change({ put: { "entry/1": { seq: 1 } } })
    const record = (await device.readAll(attemptId)).get("entry/1")
    await device.change(attemptId, { put: new Map([["entry/2", record]]), remove: [] })
    await device.change("other", { put: new Map([["entry/1", record]]), remove: [] })

    expect((await openKeeper(device, attemptId)).list("entry/")).toEqual([{ seq: 1 }])
    expect((await openKeeper(device, "other")).list("entry/")).toEqual([])
  })

  it("says so when the disk refuses, and makes up for it with the next write", async () => {
    const { device, fill } = fragileDevice()
    const keeper = await openKeeper(device, attemptId)
    fill(true)
    await keeper.change({ put: { "entry/1": { seq: 1 } } })
    expect(keeper.keepsOnDevice()).toBe(false)
    expect(keeper.list("entry/")).toEqual([{ seq: 1 }])

    fill(false)
    await keeper.change({ put: { "entry/2": { seq: 2 } } })
    expect(keeper.keepsOnDevice()).toBe(true)
    expect((await openKeeper(device, attemptId)).list("entry/")).toHaveLength(2)
  })

  it("says from the start when the device forgets", async () => {
    const keeper = await openKeeper(makeMemoryStore(), attemptId)
    await keeper.change({ put: { seed: "text" } })
    expect(keeper.keepsOnDevice()).toBe(false)
  })

  it("leaves nothing after a wipe, and writes nothing any more", async () => {
    const device = makeMemoryStore(true)
    const keeper = await openKeeper(device, attemptId)
    const writing = keeper.change({ put: { "entry/1": { seq: 1 } } })
    const wiping = keeper.wipe()
    await Promise.all([writing, wiping, keeper.change({ put: { "entry/2": { seq: 2 } } })])

    expect((await device.readAll(attemptId)).size).toBe(0)
  })

  it("reads what another tab has written meanwhile", async () => {
    const device = makeMemoryStore(true)
    const one = await openKeeper(device, attemptId)
    const other = await openKeeper(device, attemptId)
    await other.change({ put: { "entry/2": { seq: 2 } } })
    await one.change({ put: { "entry/1": { seq: 1 } } })
    await one.reread()

    expect(
      one
        .list<{ seq: number }>("entry/")
        .map(({ seq }) => seq)
        .sort(),
    ).toEqual([1, 2])
  })
})
