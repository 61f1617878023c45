/** `npm run load-statute`: a statute's text read, previewed and loaded from the command line. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { ferryLaw2019, ferryLaw2024 } from "../../packages/question-bank/src/statutes/ferry-law.fixture.ts"
import { openExamRoom, type ExamRoom } from "../support/exam-room.ts"
import { plantItems } from "../support/planted-items.ts"

const command = fileURLToPath(new URL("../../apps/exam-api/src/commands/load-statute.ts", import.meta.url))

let room: ExamRoom
let folder: string
beforeAll(async () => {
  room = await openExamRoom()
  folder = mkdtempSync(join(tmpdir(), "sworn-law-"))
  const { passwords, nationalIdSecret } = inject("seededServer")
  writeFileSync(join(folder, "secrets.json"), JSON.stringify({ nationalIds: nationalIdSecret, ...passwords }))
  writeFileSync(join(folder, "2019.md"), ferryLaw2019)
  writeFileSync(join(folder, "2024.md"), ferryLaw2024)
  writeFileSync(join(folder, "empty.md"), "# 渡口巡查法\n")
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await room.close()
})

function load(file: string, ...options: readonly string[]) {
  const url = new URL(inject("seededServer").serverUrl)
  url.pathname = `/${room.sql.options.database}`
  const env = { ...process.env, DATABASE_URL: url.href, SWORN_DATA_DIR: folder }
  const words = [command, join(folder, file), ...options]
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: "utf8", env })
  return { status, said: `${stdout}${stderr}` }
}
const named = ["--statute", "ferry-law", "--name-en", "Ferry Patrol Law"]
const countVersions = async () => {
  const rows = await room.sql`select 1 from statute_versions where statute = 'ferry-law'`
  return rows.length
}

describe("the command that loads a statute (ITM-7)", { timeout: 120_000 }, () => {
  it("asks for a code where the register knows no such title, and refuses in a sentence", async () => {
    expect(load("2019.md", "--dry-run")).toMatchObject({
      status: 1,
      said: expect.stringContaining("--statute"),
    })
    const empty = load("empty.md", ...named, "--version", "2019-03-01", "--effective-from", "2019-07-01")
    expect(empty).toMatchObject({ status: 1, said: expect.stringContaining("No article was found") })
    const nobody = load("2019.md", ...named, "--as", "author")
    expect(nobody).toMatchObject({ status: 1, said: expect.stringContaining("a reviewer's act") })
    expect(await countVersions()).toBe(0)
  })

  it("says what it would do and leaves nothing, then does it, as the reviewer it names", async () => {
    const dry = load("2019.md", ...named, "--dry-run")
    expect(dry).toMatchObject({ status: 0, said: expect.stringContaining("nothing was written") })
    expect(await countVersions()).toBe(0)

    const done = load("2019.md", ...named, "--as", "reviewer")
    expect(done).toMatchObject({ status: 0, said: expect.stringContaining("loaded ferry-law@2019-03-01") })
    expect(await countVersions()).toBe(1)
    const [event] = await room.sql`
      select s.username, e.request_id from audit_events e join staff s on s.staff_id::text = e.actor
      where e.action = 'statute-version-loaded'`
    expect(event).toMatchObject({ username: "reviewer", request_id: "load-statute" })
  })

  it("loads an amendment by the days its options give, and says what it flags", async () => {
    const law = { statute: "ferry-law", version: "2019-03-01", paragraph: 0, item: 0 }
    await plantItems(room, [
      { code: "C-moved", laws: [{ ...law, article: "5" }] },
      { code: "C-same", laws: [{ ...law, article: "1" }] },
    ])
    const amended = load("2024.md", "--effective-from", "2027-06-01", "--source", "公报")
    expect(amended).toMatchObject({ status: 0, said: expect.stringContaining('"items":1') })
    const [version] = await room.sql`
      select effective_from, effective_to, source, loaded_by from statute_versions
      where statute = 'ferry-law' and version = '2024-05-10'`
    expect(version).toEqual({
      effective_from: "2027-06-01",
      effective_to: null,
      source: "公报",
      loaded_by: null,
    })
  })
})
