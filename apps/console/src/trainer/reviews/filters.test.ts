import { describe, expect, it } from "vitest"
import { questionOf, tasksIn } from "./filters.ts"

describe("the queue's address", () => {
  it("asks for one's own open tasks until it says otherwise", () => {
    expect(questionOf(tasksIn({}))).toEqual({ state: "open", assignee: "self" })
    expect(questionOf(tasksIn({ show: "nobody", kind: "law-change", overdue: "true" }))).toEqual({
      state: "open",
      assignee: "nobody",
      kind: "law-change",
      overdue: "true",
    })
    expect(questionOf(tasksIn({ show: "all" })).assignee).toBeUndefined()
  })

  it("leaves out what nobody could mean", () => {
    expect(tasksIn({ show: "theirs", kind: "riddle", overdue: "maybe", text: " " })).toEqual({
      show: "own",
      kind: undefined,
      isOverdue: false,
      text: undefined,
    })
  })
})
