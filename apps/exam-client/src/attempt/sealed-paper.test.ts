import { describe, expect, it } from "vitest"
import { keyBase64, openExamRoom, paper } from "./exam-room.fixture.ts"
import { openedPaper, sha256Of } from "./sealed-paper.ts"

async function publishedPackage() {
  const room = openExamRoom()
  await room.publishPaper()
  const outcome = await room.calls.readPackage(paper.paperId)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return { sealed: outcome.value, sha256: room.candidacy().paper.packageSha256 }
}

describe("a sealed paper", () => {
  it("opens with its key, whole", async () => {
    const { sealed, sha256 } = await publishedPackage()

    expect(await sha256Of(sealed)).toBe(sha256)
    expect(await openedPaper(sealed, keyBase64)).toEqual(paper)
  })

  it("opens with no other key (ATT-10)", async () => {
    const { sealed } = await publishedPackage()
    await expect(openedPaper(sealed, btoa("another-key-of-thirty-two-bytes!"))).rejects.toThrow()
  })

  it("does not open when a single byte was changed", async () => {
    const { sealed } = await publishedPackage()
    sealed[40] = (sealed[40] ?? 0) ^ 1
    await expect(openedPaper(sealed, keyBase64)).rejects.toThrow()
  })
})
