/** What a page sends to the journal and what it gets back, held against what the journal holds in the end. */
import type { EntryDecision, JournalBody, Receipt } from "@sworn/contract/candidate"
import type { JournalRecord } from "@sworn/exam-core"
import type { Page, Request } from "playwright-core"
import { expect } from "vitest"

type Entry = JournalBody["entries"][number]
export type Received = { readonly receipt: Receipt; readonly sent: Entry }

/** From now on: every receipt the page is given, beside the entry it had sent for it, and how often it sent each. */
export function collectSaves(page: Page) {
  const received: Received[] = []
  const sends = new Map<string, number>()
  const isSave = (request: Request) => request.url().endsWith("/journal")
  const entriesIn = (request: Request) => (request.postDataJSON() as JournalBody).entries

  page.on("request", (request) => {
    if (!isSave(request)) return
    for (const entry of entriesIn(request)) {
      sends.set(numberOf(entry), (sends.get(numberOf(entry)) ?? 0) + 1)
    }
  })
  page.on("response", async (response) => {
    if (!isSave(response.request()) || !response.ok()) return
    // A reply cut off by the kill never reached the page's program either.
    const reply = (await response.json().catch(() => null)) as { decisions: EntryDecision[] } | null
    for (const decision of reply?.decisions ?? []) {
      const sent = entriesIn(response.request()).find((entry) => numberOf(entry) === numberOf(decision))
      if (decision.outcome === "kept" && sent) received.push({ receipt: decision.receipt, sent })
    }
  })
  return { received, sends }
}

const numberOf = ({ epoch, seq }: { readonly epoch: number; readonly seq: number }) => `${epoch}/${seq}`

const eventOf = (sent: Entry): JournalRecord["event"] =>
  "response" in sent
    ? { kind: "response", itemId: sent.itemId, response: sent.response }
    : { kind: "mark", itemId: sent.itemId, marked: sent.marked }

export const entriesOf = (received: readonly Received[]) =>
  new Set(received.map(({ receipt }) => numberOf(receipt)))

/** Every receipt names a record that says what was sent for it, and no number stands twice. */
export function expectKept(received: readonly Received[], journal: readonly JournalRecord[]) {
  const kept = new Map(journal.map((record) => [numberOf(record), record]))
  for (const { receipt, sent } of received) {
    const { position, hash, at } = receipt
    expect(kept.get(numberOf(receipt))).toMatchObject({ position, hash, at, event: eventOf(sent) })
  }
  expect(kept.size).toBe(journal.length)
}
