import { EventEmitter } from "node:events"
import { describe, expect, it } from "vitest"
import { catchWhateverIsLeft } from "./last-resort.ts"

function watch() {
  const process = new EventEmitter()
  const said: unknown[] = []
  const log = { info: () => {}, warn: () => {}, error: (what: unknown) => said.push(what) }
  let stops = 0
  catchWhateverIsLeft(process, log, () => (stops += 1))
  return { process, said, stops: () => stops }
}

describe("what nobody caught", () => {
  it("is in the log, and the process goes on, when a promise failed unheard", () => {
    const { process, said, stops } = watch()
    const err = new Error("unheard")
    process.emit("unhandledRejection", err)
    expect([said, stops()]).toEqual([[{ err }], 0])
  })

  it("is in the log, and the process stops in good order, when it is an exception", () => {
    const { process, said, stops } = watch()
    const err = new Error("uncaught")
    process.emit("uncaughtException", err)
    expect([said, stops()]).toEqual([[{ err }], 1])
  })
})
