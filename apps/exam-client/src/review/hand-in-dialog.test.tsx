import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { AttemptDesk, HandInOutcome } from "../attempt/desk.ts"
import { HandInDialog } from "./hand-in-dialog.tsx"

const opensAt = Date.parse("2026-03-16T09:30:00+08:00")

describe("the question before handing in", () => {
  beforeEach(() => {
    vi.useFakeTimers()
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true
    }
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false
    }
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  it("sleeps for half a second, so that a double click is not two acts (OF-06)", () => {
    const handIn = draw({ ok: false, refusal: "unreachable" })

    fireEvent.click(confirm())
    vi.advanceTimersByTime(499)
    fireEvent.click(confirm())
    expect(handIn).not.toHaveBeenCalled()

    vi.advanceTimersByTime(1)
    fireEvent.click(confirm())
    expect(handIn).toHaveBeenCalledOnce()
  })

  it("says from when a refused paper may be handed in (ATT-7)", async () => {
    draw({ ok: false, refusal: "too-early-to-hand-in" })
    vi.advanceTimersByTime(500)
    fireEvent.click(confirm())

    await vi.waitFor(() => expect(screen.getByText("09:30 起可以交卷，现在还不能交卷。")).toBeTruthy())
  })
})

const confirm = () => screen.getByRole("button", { name: "确认交卷", hidden: true })

function draw(outcome: HandInOutcome) {
  const handIn = vi.fn(() => Promise.resolve(outcome))
  const desk = {
    handIn,
    candidacy: () => ({ sitting: { handInOpensAt: opensAt } }),
  } as unknown as AttemptDesk
  render(() => (
    <HandInDialog desk={desk} open onClose={() => undefined} answered={97} total={100} marked={1} />
  ))
  return handIn
}
