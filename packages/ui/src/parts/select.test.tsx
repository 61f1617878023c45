import { render } from "solid-js/web"
import { createSignal } from "solid-js"
import { afterEach, describe, expect, it } from "vitest"
import { OptionalSelect, Select } from "./select.tsx"

afterEach(() => {
  document.body.innerHTML = ""
})

const list = () => document.querySelector("select") as HTMLSelectElement
function choose(value: string) {
  list().value = value
  list().dispatchEvent(new Event("change", { bubbles: true }))
}

describe("a list to choose from", () => {
  it("gives back the value, of its own type, and shows what is chosen elsewhere", () => {
    const [level, setLevel] = createSignal(2)
    const heard: number[] = []
    const options = [1, 2, 3].map((one) => [one, `${one} 级`] as const)
    render(
      () => <Select options={options} chosen={level()} onChoose={(one) => heard.push(one)} />,
      document.body,
    )
    expect(list().value).toBe("2")
    choose("3")
    expect(heard).toEqual([3])
    setLevel(1)
    expect(list().value).toBe("1")
  })

  it("may choose nothing, where there is a line that says so", () => {
    const heard: (string | null)[] = []
    render(
      () => (
        <OptionalSelect
          none="不限"
          options={[["live", "正式"]]}
          chosen="live"
          onChoose={(one) => heard.push(one)}
        />
      ),
      document.body,
    )
    expect([...list().options].map((one) => one.text)).toEqual(["不限", "正式"])
    choose("")
    expect(heard).toEqual([null])
  })
})
