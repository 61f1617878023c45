import { describe, expect, it } from "vitest"
import { errorInLog, openLog } from "./log.ts"

it("tells of an error its code and constraint, and nothing of the row it was about", () => {
  const error = Object.assign(new Error("duplicate key value violates unique constraint"), {
    code: "23505",
    constraint_name: "police_numbers_are_unique",
    detail: "Key (police_no)=(012345) already exists.",
    where: "unnamed portal parameter $1 = '012345'",
  })
  const said = errorInLog(error)
  expect(said).toMatchObject({ type: "Error", code: "23505", constraint: "police_numbers_are_unique" })
  expect(JSON.stringify(said)).not.toContain("012345")
})

describe("a line of the log", () => {
  function linesOf(write: (log: ReturnType<typeof openLog>) => void) {
    let said = ""
    write(openLog("info", { write: (text) => void (said += text) }))
    return said
  }

  it("is one line of JSON whatever is in it, so that nobody can write another (bad/Q5)", () => {
    const said = linesOf((log) => log.warn({ refusal: 'x"}\r\n{"level":60,"msg":"forged"}\u2028' }, "a\nb"))
    expect(said.trimEnd().split("\n")).toHaveLength(1)
    expect(JSON.parse(said)).toMatchObject({ level: 40, msg: "a\nb" })
  })

  it("has its time in UTC, and says so", () => {
    const { time } = JSON.parse(linesOf((log) => log.info("now"))) as { time: string }
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })
})
