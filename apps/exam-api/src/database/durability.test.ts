import { describe, expect, it } from "vitest"
import { whyNotDurable } from "./durability.ts"

const sound = { fsync: "on", full_page_writes: "on", synchronous_commit: "on" }

describe("a database whose commits last", () => {
  it.each(["on", "remote_write", "remote_apply"])(
    "is taken with synchronous_commit = %s (ATT-4)",
    (value) => {
      expect(whyNotDurable({ ...sound, synchronous_commit: value })).toBeNull()
    },
  )

  it.each([
    ["fsync", "off"],
    ["full_page_writes", "off"],
    ["synchronous_commit", "off"],
    ["synchronous_commit", "local"],
  ])("is not one with %s = %s, and the sentence says so (ATT-4)", (name, value) => {
    expect(whyNotDurable({ ...sound, [name]: value })).toContain(`${name} = ${value}`)
  })
})
