import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import { createSignal, Show } from "solid-js"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createWriting } from "./writing.ts"

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A field of at most four characters, and what has been kept of it. */
function openField(leftMs?: () => number) {
  const [kept, setKept] = createSignal("")
  const [isThere, setThere] = createSignal(true)
  const saves: string[] = []
  const keep = (text: string) => {
    saves.push(text)
    setKept(text)
  }
  function Field() {
    const writing = createWriting({ kept, most: () => 4, keep, leftMs })
    return (
      <>
        <input ref={(element) => writing.attach(element)} />
        <output>{writing.isFull() ? "full" : ""}</output>
      </>
    )
  }
  render(() => (
    <Show when={isThere()}>
      <Field />
    </Show>
  ))
  const field = screen.getByRole<HTMLInputElement>("textbox")
  const type = (value: string) => fireEvent.input(field, { target: { value } })
  return { field, type, saves, setKept, leave: () => setThere(false) }
}

describe("what is typed into a field", () => {
  it("is kept once the hand rests, and while it goes on typing at every moment's end", () => {
    const { type, saves } = openField()
    type("a")
    type("ab")
    expect(saves).toEqual([])
    vi.advanceTimersByTime(700)
    expect(saves).toEqual(["ab"])
    for (const text of ["abc", "abcd", "abc"]) {
      type(text)
      vi.advanceTimersByTime(400)
    }
    expect(saves).toEqual(["ab", "abcd"])
  })

  it("is kept when the field is left, and as soon as an input method has put its word together (OF-10)", () => {
    const { field, type, saves } = openField()
    type("a")
    fireEvent.blur(field)
    fireEvent.compositionStart(field)
    type("ajian")
    vi.advanceTimersByTime(5000)
    expect(saves).toEqual(["a"])
    field.value = "a警"
    fireEvent.compositionEnd(field)
    expect(saves).toEqual(["a", "a警"])
  })

  it("is kept when the question goes, with a word that is still being put together (OF-10)", () => {
    const { field, type, saves, leave } = openField()
    fireEvent.compositionStart(field)
    type("jing")
    leave()
    expect(saves).toEqual(["jing"])
  })

  it("is kept before time is up, however shortly before it was typed (ATT-1)", () => {
    const endsAt = Date.now() + 600
    const { type, saves } = openField(() => endsAt - Date.now())
    type("a")
    vi.advanceTimersByTime(349)
    type("ab")
    expect(saves).toEqual([])
    vi.advanceTimersByTime(1)
    expect(saves).toEqual(["ab"])
    vi.advanceTimersByTime(200)
    type("abc")
    vi.advanceTimersByTime(0)
    expect(saves).toEqual(["ab", "abc"])
    expect(Date.now()).toBeLessThan(endsAt)
  })

  it("is kept when the page is hidden or left, and kept once", () => {
    const { type, saves, leave } = openField()
    type("a")
    document.dispatchEvent(new Event("visibilitychange"))
    type("ab")
    dispatchEvent(new Event("pagehide"))
    leave()
    expect(saves).toEqual(["a", "ab"])
  })

  it("ends at the limit, in characters, and says so; a word being put together is not cut", () => {
    const { field, type, saves } = openField()
    fireEvent.compositionStart(field)
    type("jingcha")
    expect(field.value).toBe("jingcha")
    field.value = "𬱖𬱖𬱖𬱖𬱖"
    fireEvent.compositionEnd(field)
    expect(field.value).toBe("𬱖𬱖𬱖𬱖")
    expect(saves).toEqual(["𬱖𬱖𬱖𬱖"])
    expect(screen.getByRole("status").textContent).toBe("full")
    type("𬱖")
    expect(screen.getByRole("status").textContent).toBe("")
  })

  it("gives way to an answer taken back, and not to its own echo or to a hand at work", () => {
    const { field, type, setKept } = openField()
    type("ab")
    setKept("")
    expect(field.value).toBe("ab")
    vi.advanceTimersByTime(700)
    setKept("")
    expect(field.value).toBe("")
    setKept("cd")
    expect(field.value).toBe("cd")
  })
})
