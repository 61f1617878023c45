import type { ItemDraftBody, ItemDraftSaved } from "@sworn/contract/staff"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Reply } from "../../api/reply.ts"
import {
  afterLastChangeMs,
  atLeastEveryMs,
  createDraftKeeper,
  tryAgainAfterMs,
  type Words,
} from "./draft-keeper.ts"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Answer = "kept" | "lost" | "newer" | "refused"

/** The bank's side: keeps what arrives, and answers as the test says. */
function openKeeper(text = "") {
  const sent: { version: number; text: string }[] = []
  let answer: Answer = "kept"
  let written = text
  const keeper = createDraftKeeper({
    words: () => ({ text: written }) as unknown as Words,
    save: async (body: ItemDraftBody): Promise<Reply<ItemDraftSaved>> => {
      const { version, text } = body as unknown as { version: number; text: string }
      sent.push({ version, text })
      const problem = { type: "about:blank", title: "", requestId: "" }
      if (answer === "kept") return { ok: true, value: { draftId: "d", version, savedAt: 1_000 + version } }
      if (answer === "lost") return { ok: false, problem: { ...problem, status: 0 } }
      if (answer === "refused") return { ok: false, problem: { ...problem, status: 503 } }
      const newer = { refusal: "draft-has-newer-words", draft: { draftId: "d", version: 7, savedAt: 1 } }
      return { ok: false, problem: { ...problem, status: 409, ...newer } }
    },
    version: 0,
    savedAt: null,
  })
  return {
    keeper,
    sent,
    type: (more: string) => {
      written += more
      keeper.touch()
    },
    answer: (next: Answer) => void (answer = next),
    after: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  }
}

describe("a draft", () => {
  it("is sent a moment after the last change, once", async () => {
    const desk = openKeeper()
    desk.type("甲")
    await desk.after(afterLastChangeMs - 1)
    desk.type("乙")
    await desk.after(afterLastChangeMs - 1)
    expect(desk.sent).toEqual([])
    expect(desk.keeper.state()).toEqual({ kind: "waiting" })
    await desk.after(1)
    expect(desk.sent).toEqual([{ version: 1, text: "甲乙" }])
    expect(desk.keeper.state()).toEqual({ kind: "saved", at: 1_001 })
    await desk.after(60_000)
    expect(desk.sent).toHaveLength(1)
  })

  it("is sent now and then while somebody types without a pause", async () => {
    const desk = openKeeper()
    for (let ms = 0; ms < atLeastEveryMs; ms += 500) {
      desk.type("字")
      await desk.after(500)
    }
    expect(desk.sent.length).toBeGreaterThan(0)
  })

  it("that was refused is tried again, and says so meanwhile", async () => {
    const desk = openKeeper()
    desk.answer("refused")
    desk.type("甲")
    await desk.after(afterLastChangeMs)
    expect(desk.keeper.state()).toEqual({ kind: "failed" })
    desk.answer("kept")
    await desk.after(tryAgainAfterMs)
    expect(desk.keeper.state()).toEqual({ kind: "saved", at: 1_001 })
  })

  it("whose answer was lost is sent again word for word, for it may have been kept", async () => {
    const desk = openKeeper()
    desk.answer("lost")
    desk.type("甲")
    await desk.after(afterLastChangeMs)
    desk.answer("kept")
    desk.type("乙")
    await desk.after(afterLastChangeMs)
    await desk.after(afterLastChangeMs)
    expect(desk.sent).toEqual([
      { version: 1, text: "甲" },
      { version: 1, text: "甲" },
      { version: 2, text: "甲乙" },
    ])
  })

  it("that another window has carried on is not sent any more, unless this one takes over", async () => {
    const desk = openKeeper()
    desk.answer("newer")
    desk.type("甲")
    await desk.after(afterLastChangeMs)
    expect(desk.keeper.state()).toEqual({ kind: "stale", version: 7 })
    desk.type("乙")
    await desk.after(60_000)
    expect(desk.sent).toHaveLength(1)

    desk.answer("kept")
    desk.keeper.takeOver()
    await desk.after(afterLastChangeMs)
    expect(desk.sent.at(-1)).toEqual({ version: 8, text: "甲乙" })
  })

  it("is sent at once where the page may be gone, and not while a version is being written", async () => {
    const desk = openKeeper()
    desk.type("甲")
    await desk.keeper.flush(true)
    expect(desk.sent).toHaveLength(1)
    desk.keeper.pause()
    desk.type("乙")
    await desk.after(60_000)
    expect(desk.sent).toHaveLength(1)
    desk.keeper.resume()
    await desk.after(afterLastChangeMs)
    expect(desk.sent.at(-1)).toEqual({ version: 2, text: "甲乙" })
  })

  it("begins anew once its words are a version", async () => {
    const desk = openKeeper()
    desk.type("甲")
    await desk.after(afterLastChangeMs)
    desk.keeper.done()
    expect(desk.keeper.state()).toEqual({ kind: "none" })
    desk.type("乙")
    await desk.after(afterLastChangeMs)
    expect(desk.sent.at(-1)?.version).toBe(1)
  })
})
