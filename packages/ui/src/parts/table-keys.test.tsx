import { describe, expect, it } from "vitest"
import { moveAmongRows } from "./table-keys.ts"

describe("rows by keyboard", () => {
  it("move the one tab stop with the focus, and stop at the ends", () => {
    const body = tableBody(3)
    const [first, second, third] = [...body.children] as [HTMLElement, HTMLElement, HTMLElement]

    first.focus()
    press("ArrowDown")
    expect(document.activeElement).toBe(second)
    press("End")
    press("ArrowDown")
    expect(document.activeElement).toBe(third)
    expect([first, second, third].map((row) => row.tabIndex)).toEqual([-1, -1, 0])
  })
})

function tableBody(rows: number): HTMLElement {
  document.body.innerHTML = `<table><tbody>${'<tr tabindex="-1"></tr>'.repeat(rows)}</tbody></table>`
  const body = document.querySelector("tbody") as HTMLElement
  body.addEventListener("keydown", (event) => moveAmongRows(event as Parameters<typeof moveAmongRows>[0]))
  return body
}

const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  )
