import { expect, it } from "vitest"
import { errorInLog } from "./log.ts"

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
