import { describe, expect, it } from "vitest"
import { makeGroupCommit, QueueFull } from "./group-commit.ts"

type Request = { readonly attemptId: string; readonly text: string }
const options = { batchSize: 3, batchesInFlight: 2, queueLimit: 10 }
const save = (attemptId: string, text = attemptId): Request => ({ attemptId, text })

/** A database that commits when told to. */
function makeSlowDatabase() {
  const written: Request[][] = []
  const commits: ((cause?: unknown) => void)[] = []
  const write = (requests: readonly Request[]) => {
    written.push([...requests])
    return new Promise<string[]>((resolve, reject) =>
      commits.push((cause) => (cause ? reject(cause) : resolve(requests.map(({ text }) => `kept ${text}`)))),
    )
  }
  const texts = () => written.map((batch) => batch.map(({ text }) => text).join(""))
  return { write, texts, commit: (at: number, cause?: unknown) => commits[at]?.(cause) }
}

const aTurn = () => new Promise((resolve) => setImmediate(resolve))

describe("the group commit", () => {
  it("answers nobody before the batch has committed, and then each with their own (ATT-4)", async () => {
    const database = makeSlowDatabase()
    const saves = makeGroupCommit(database.write, options)
    const answers: string[] = []
    const all = ["a", "b"].map((id) => saves.submit(save(id)).then((reply) => answers.push(reply)))
    await aTurn()
    expect(database.texts()).toEqual(["ab"])
    expect(answers).toEqual([])

    database.commit(0)
    await Promise.all(all)
    expect(answers).toEqual(["kept a", "kept b"])
  })

  it("lets what arrives meanwhile share the next commit, two in flight at most", async () => {
    const database = makeSlowDatabase()
    const saves = makeGroupCommit(database.write, options)
    void saves.submit(save("a"))
    await aTurn()
    void saves.submit(save("b"))
    await aTurn()
    const later = ["c", "d", "e"].map((id) => saves.submit(save(id)))
    await aTurn()
    expect(database.texts()).toEqual(["a", "b"])

    database.commit(0)
    await aTurn()
    await aTurn()
    expect(database.texts()).toEqual(["a", "b", "cde"])
    database.commit(2)
    expect(await Promise.all(later)).toEqual(["kept c", "kept d", "kept e"])
  })

  it("never has one attempt in two batches, and keeps its saves in order", async () => {
    const database = makeSlowDatabase()
    const saves = makeGroupCommit(database.write, options)
    const first = saves.submit(save("a", "1"))
    const second = saves.submit(save("a", "2"))
    void saves.submit(save("b", "3"))
    await aTurn()
    await aTurn()
    expect(database.texts()).toEqual(["13"])
    database.commit(0)
    await first
    await aTurn()
    await aTurn()
    expect(database.texts()).toEqual(["13", "2"])
    database.commit(1)
    expect(await second).toBe("kept 2")
  })

  it("tries a deadlocked batch once more, and gives up with the cause on anything else", async () => {
    const database = makeSlowDatabase()
    const saves = makeGroupCommit(database.write, options)
    const again = saves.submit(save("a"))
    await aTurn()
    database.commit(0, Object.assign(new Error("deadlock"), { code: "40P01" }))
    await aTurn()
    database.commit(1)
    expect(await again).toBe("kept a")

    const lost = saves.submit(save("b"))
    await aTurn()
    await aTurn()
    database.commit(2, new Error("disk full"))
    await expect(lost).rejects.toThrow("disk full")
  })

  it("refuses at once when too many wait, rather than growing without bound (D11)", async () => {
    const database = makeSlowDatabase()
    const saves = makeGroupCommit(database.write, { ...options, queueLimit: 2 })
    const waiting = [saves.submit(save("a")), saves.submit(save("b"))]
    await expect(saves.submit(save("c"))).rejects.toBeInstanceOf(QueueFull)
    await aTurn()
    database.commit(0)
    expect(await Promise.all(waiting)).toEqual(["kept a", "kept b"])
  })
})
