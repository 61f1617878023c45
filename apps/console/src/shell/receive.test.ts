import { describe, expect, it } from "vitest"
import { fileNameIn, receive } from "./receive.ts"

const streamOf = (...texts: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })

describe("receiving a file", () => {
  it("counts bytes and lines as they arrive, and keeps every part", async () => {
    const seen: number[] = []
    const { parts, received } = await receive(streamOf("head\r\none\r\n", "two\r\n"), (now) =>
      seen.push(now.lines),
    )

    expect(received).toEqual({ bytes: 16, lines: 3 })
    expect(seen).toEqual([2, 3])
    expect(parts).toHaveLength(2)
  })

  it.each([
    [`attachment; filename="list.csv"`, "list.csv"],
    [`attachment; filename="list.csv"; filename*=UTF-8''%E5%90%8D%E5%8D%95.csv`, "名单.csv"],
    [null, undefined],
  ])("reads the name in %s", (disposition, name) => {
    expect(fileNameIn(disposition)).toBe(name)
  })
})
