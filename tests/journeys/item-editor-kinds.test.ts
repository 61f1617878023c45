/**
 * An author writes items of the further kinds: what is asked beside the stem, the picture and its areas, by mouse and by numbers.
 */
import { fileURLToPath } from "node:url"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { launchChromium } from "../support/chromium.ts"
import { openEditor } from "../support/editor-screen.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"

const picture = fileURLToPath(new URL("../../docs/images/paper.png", import.meta.url))

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const author = (path: string) => openEditor(browser, product.staffOrigin, path)

async function expectFitForAll(page: Page, name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

describe("the further kinds", () => {
  it("are offered where a level allows them, and not where none does (ITM-3)", async () => {
    const desk = await author("/items/new?kind=single")
    const kinds = desk.page.getByLabel(desk.words.classification.kind, { exact: true }).getByRole("option")
    expect(await kinds.allTextContents()).toEqual(["单选", "判断", "多选", "不定项", "案例分析"])

    await product.sql`
      update level_configurations set configuration = jsonb_set(configuration, '{items,kinds}', ${product.sql.json(
        ["single", "case-set", "cloze", "hotspot"],
      )}) where level = 'basic'`
    await desk.page.reload()
    await desk.opened()
    await desk.page.getByLabel("基本级").press("Space")
    expect(await kinds.allTextContents()).toEqual(["单选", "案例分析", "填空", "图上指点"])
  })

  it("show the candidate's component too: blanks in the text, and a picture to point at", async () => {
    const desk = await author("/items/new?kind=cloze")
    const { page, keyboard, words, preview } = desk
    await desk.text(words.question.stem).focus()
    await keyboard.type("应当在")
    await keyboard.press("Alt+Shift+B")
    await keyboard.type("小时以内讯问。")
    await page.getByLabel(words.gaps.gap(1)).fill("24\n二十四")
    await preview.getByRole("textbox").first().waitFor()
    expect(await preview.getByRole("textbox").count()).toBe(1)
    await expectFitForAll(page, "editor cloze")

    await page.goto(`${product.staffOrigin}/items/new?kind=hotspot`)
    await desk.opened()
    await page.getByLabel(words.hotspot.choose).setInputFiles(picture)
    await page.getByRole("button", { name: words.hotspot.add.circle }).press("Enter")
    await preview.getByRole("application").waitFor()
    await expectFitForAll(page, "editor hotspot")
  })

  it("let corners of an area be moved, added and removed, by the mouse and by numbers (ITM-3)", async () => {
    const desk = await author("/items/new?kind=hotspot")
    const { page, keyboard, words } = desk
    await keyboard.press("Control+Enter")
    // That there is no picture is said where it is chosen.
    await page
      .locator(".field:has(input[type=file])")
      .getByText(words.faults.sentences["picture-missing"]())
      .waitFor()
    await page.getByLabel(words.hotspot.choose).setInputFiles(picture)
    await page.getByRole("button", { name: words.hotspot.add.polygon }).press("Enter")
    const corner = (number: number) =>
      page.getByRole("group", { name: words.hotspot.corner(number), exact: true })
    const cornersOf = async () => {
      const fields = await page.locator(".area-corners input").all()
      const numbers = await Promise.all(fields.map((field) => field.inputValue()))
      return numbers.map(Number)
    }
    const [x, y] = await cornersOf()

    await corner(1)
      .getByLabel(words.hotspot.left)
      .fill(String(x! + 10))
    await keyboard.press("Tab")
    expect((await cornersOf()).slice(0, 2)).toEqual([x! + 10, y])
    await corner(1)
      .getByRole("button", { name: words.hotspot.addCorner(1) })
      .press("Enter")
    await corner(4).waitFor()

    const grip = page.locator('.area-grip[data-corner="3"]:not([data-new])')
    const box = (await grip.boundingBox())!
    const before = await cornersOf()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2 - 15, { steps: 4 })
    await page.mouse.up()
    const after = await cornersOf()
    expect(after.slice(0, 6)).toEqual(before.slice(0, 6))
    expect([after[6]! > before[6]!, after[7]! < before[7]!]).toEqual([true, true])
    await expectFitForAll(page, "editor polygon")

    await page.locator('.area-grip[data-corner="1"][data-new]').click()
    await corner(5).waitFor()
    await page.locator('.area-grip[data-corner="2"]:not([data-new])').dblclick()
    await corner(5).waitFor({ state: "detached" })
    await corner(4)
      .getByRole("button", { name: words.hotspot.removeCorner(4) })
      .press("Enter")
    await corner(4).waitFor({ state: "detached" })
    // An area needs three.
    await corner(3)
      .getByRole("button", { name: words.hotspot.removeCorner(3) })
      .press("Enter")
    expect(await cornersOf()).toHaveLength(6)
    await desk.saved()
    const [{ points }] = await product.sql<[{ points: number[][] }]>`
      select body #> '{answerables,0,key,0,points}' as points from item_drafts order by saved_at desc limit 1`
    expect(points.flat()).toEqual(await cornersOf())
    expect(desk.troubles).toEqual([])
  })
})
