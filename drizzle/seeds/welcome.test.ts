import { expect, it } from "vitest"
import { wordsOfDemo } from "./welcome.ts"

it("the words of the demo name every address, sign-in and start someone needs", () => {
  const candidate = {
    name: "赵𬱖",
    ticketNo: "261001000001",
    nationalId: "999000199001050009",
    policeNo: "004021",
  }
  const startsAt = Date.parse("2026-11-22T16:30:00Z")
  const words = wordsOfDemo(
    {
      loaded: true,
      staff: [{ username: "hr", password: "secret", name: "秦静姝" }],
      sittings: [{ sittingId: "s", campaignId: 1, level: "basic", startsAt, firstCandidates: [candidate] }],
      withoutBasic: { policeNo: "051535" },
    },
    { candidates: "http://exam.test/", console: "http://console.test/" },
  )

  const needed = [
    "http://exam.test/",
    "http://console.test/",
    "hr",
    "secret",
    candidate.ticketNo,
    candidate.nationalId,
  ]
  for (const each of [...needed, candidate.name, "051535", "2026-11-23 00:30"]) expect(words).toContain(each)
})
