/** Files of questions, in and out, as an author brings and takes them; each screen judged in six looks and at 320 pixels. */
import { writeOwnJson } from "@sworn/interchange"
import { readFile } from "node:fs/promises"
import { writeXlsx } from "hucre/xlsx"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as exchangeWords } from "../../apps/console/src/exchange/zh-CN.ts"
import { zhCN as itemWords } from "../../apps/console/src/trainer/item/zh-CN.ts"
import { openWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen, consoleWords, type ConsoleScreen } from "../support/console-screen.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { staffPassword, startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

const words = consoleWords["zh-CN"]
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

async function expectFitForAll(page: Page, name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

const header = "题型,题干,选项A,选项B,选项C,选项D,答案,解析,难度,知识点,备注"
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const topic = [
      "询问查证时限",
      "现场处罚程序",
      "证据先行登记保存",
      "涉案财物管理",
      "听证告知范围",
      "回避决定主体",
    ][at % 6]
    return `单选题,关于第${from + at}类案件中的${topic}，下列哪一说法符合规定（  ）,由办案部门决定,由县级以上公安机关负责人决定,由法制部门决定,由值班领导决定,B,见教材,${(at % 5) + 1},治安、程序,内部`
  })
const faulty = [
  "多选题,关于一人多案的处理，哪些说法正确,甲,乙,丙,丁,A,见教材,3,程序,",
  "单选题,关于异地办案协作，哪一说法正确,甲,乙,丙,丁,E,见教材,3,程序,",
  "单选题,,甲,乙,丙,丁,A,见教材,9,程序,",
]
/** An item that was approved in another bank, with what was said of it there. */
const fromElsewhere = writeOwnJson([
  {
    kind: "true-false",
    stem: { "zh-CN": "渡口值守期间，大风停航由值班民警决定。" },
    answer: false,
    record: {
      itemId: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      code: "T-0042",
      pool: "practice",
      unit: "滨河水上分局",
      state: "approved",
      version: 2,
      approvedBy: "哈丽旦·吐尔逊",
      events: [],
      comments: [
        { version: 1, by: "哈丽旦·吐尔逊", at: "2026-03-02T02:30:00.000Z", text: "第二个选项有歧义" },
        { version: 2, by: "陆一鸣", at: "2026-03-04T08:05:00.000Z", text: "已改写，请再看。" },
      ],
      enemies: [],
      cameFrom: [],
    },
  },
])
const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`\uFEFF${[header, ...lines].join("\r\n")}\r\n`),
})

async function upload(page: Page, sent: ReturnType<typeof file>) {
  await page.getByLabel(exchangeWords.file.choose).setInputFiles(sent)
  await page.getByText(sent.name).waitFor()
}

describe("an author", () => {
  tellInOrder()
  let desk: ConsoleScreen

  it("finds an empty list, and a file form that says what it wants", async () => {
    desk = consoleScreen((await openWindow(browser, product.staffOrigin)).page)
    const { page } = desk
    await desk.signIn("author")
    await desk.goTo("imports")
    await page.getByText(exchangeWords.list.empty).waitFor()
    await expectFitForAll(page, "imports empty")

    await page.getByRole("link", { name: exchangeWords.list.begin }).first().click()
    await page.getByRole("button", { name: exchangeWords.file.upload, exact: true }).click()
    await page.getByText(exchangeWords.file.need).waitFor()
    await expectFitForAll(page, "import file")
  })

  it("sees what the columns are taken for beside what stands in them", async () => {
    const { page } = desk
    await upload(page, file("治安题库.csv", [...rows(1, 40), ...faulty]))
    await page.getByRole("button", { name: exchangeWords.file.upload, exact: true }).click()
    await page.getByRole("heading", { name: exchangeWords.mapping.title }).waitFor()
    const stem = page.getByLabel(exchangeWords.mapping.column("题干"))
    expect(await stem.inputValue()).toBe("stem")
    expect(await page.getByLabel(exchangeWords.mapping.column("备注")).inputValue()).toBe("")

    await stem.selectOption("")
    await page.getByRole("button", { name: exchangeWords.check.start, exact: true }).click()
    await page.getByText(exchangeWords.mapping.needStem).waitFor()
    await expectFitForAll(page, "import mapping")
    await stem.selectOption("stem")
  })

  it("has every row checked, and reads each fault with its row, column and reason", async () => {
    const { page } = desk
    await page.getByLabel("基本级").check()
    await page.getByLabel(exchangeWords.defaults.subject).selectOption({ index: 1 })
    await page.getByRole("button", { name: exchangeWords.check.start, exact: true }).click()
    await page.getByText(exchangeWords.commit.blocked(3)).waitFor()
    const first = page.getByRole("row").filter({ hasText: "多选题至少有两个答案" })
    expect(await first.getByRole("cell").allTextContents()).toEqual(
      expect.arrayContaining(["42", "答案", "多选题至少有两个答案"]),
    )
    await expectFitForAll(page, "import report")

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: exchangeWords.report.errorFile }).click(),
    ])
    const text = await readFile(await download.path(), "utf8")
    expect(text.trim().split("\r\n")).toHaveLength(4)
    expect(text).toContain("错误原因")
  })

  it("takes the good ones only after saying so, and is told what was left out", async () => {
    const { page, dialog } = desk
    await page.getByRole("button", { name: exchangeWords.commit.onlyGood }).click()
    await dialog.getByText(exchangeWords.commit.dialogLead(40, 3)).waitFor()
    await expectFitForAll(page, "import partly")
    await dialog.getByRole("button", { name: exchangeWords.commit.confirm(40) }).click()
    await page.getByText(exchangeWords.done.part(40, 3)).waitFor()
    await expectFitForAll(page, "import done partly")
  })

  it("is told at once that a file has been taken, and takes the mended one whole", async () => {
    const { page } = desk
    await page.getByRole("link", { name: exchangeWords.done.another }).click()
    await upload(page, file("再来一次.csv", [...rows(1, 40), ...faulty]))
    await page.getByRole("button", { name: exchangeWords.file.upload, exact: true }).click()
    await page.getByText("同一文件的试题已经入库").waitFor()

    await upload(page, file("改正后.csv", rows(100, 12)))
    await page.getByRole("button", { name: exchangeWords.file.upload, exact: true }).click()
    await page.getByRole("button", { name: exchangeWords.check.start, exact: true }).click()
    await page.getByRole("button", { name: exchangeWords.commit.all(12) }).click()
    await page.getByText(exchangeWords.done.whole(12)).waitFor()
    await expectFitForAll(page, "import done")
    await desk.goTo("imports")
    await page.getByText(exchangeWords.list.leftOut(3)).waitFor()
    await expectFitForAll(page, "imports")
  })

  it("is shown which sheets of a workbook are read, and on which sheet a fault stands", async () => {
    const { page } = desk
    const heads = header.split(",")
    const cells = (lines: readonly string[]) => lines.map((line) => line.split(","))
    const buffer = await writeXlsx({
      sheets: [
        { name: "填写说明", rows: [["请勿修改表头"]] },
        { name: "春季", rows: [heads, ...cells(rows(200, 6))] },
        { name: "秋季", rows: [heads, ...cells(rows(300, 4)), ...cells(faulty.slice(0, 1))] },
      ],
    })
    await page.getByRole("link", { name: exchangeWords.list.begin }).first().click()
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    await upload(page, { name: "两季题库.xlsx", mimeType, buffer: Buffer.from(buffer) })
    await page.getByRole("button", { name: exchangeWords.file.upload, exact: true }).click()
    await page.getByText(exchangeWords.mapping.sheets(["春季", "秋季"], ["填写说明"])).waitFor()
    await expectFitForAll(page, "import sheets")
    await page.getByRole("button", { name: exchangeWords.check.start, exact: true }).click()
    await page.getByText(exchangeWords.report.rowOnSheet("秋季", 6)).waitFor()
    await page.getByText(/没有读取的工作表.*：填写说明$/).waitFor()
    await expectFitForAll(page, "import sheets report")
  })

  it("brings a bank of our own from elsewhere, and reads on an item what was said of it there", async () => {
    const { page, dialog } = desk
    await desk.goTo("imports")
    await page.getByText(/^文件保留至 \d{4}-\d{2}-\d{2}$/).waitFor()
    await page.getByRole("link", { name: exchangeWords.list.begin }).first().click()
    const mimeType = "application/json"
    await upload(page, { name: "外省题库.json", mimeType, buffer: Buffer.from(fromElsewhere) })
    await page.getByRole("button", { name: exchangeWords.file.upload, exact: true }).click()
    await page.getByRole("button", { name: exchangeWords.check.start, exact: true }).click()
    await page.getByText(/原题库的状态和审核记录只作为来历保留/).waitFor()
    await expectFitForAll(page, "import own report")
    await page.getByRole("button", { name: exchangeWords.commit.all(1) }).click()
    await page.getByText(exchangeWords.done.whole(1)).waitFor()

    await page.goto(`${product.staffOrigin}/items?text=${encodeURIComponent("渡口值守")}`)
    await page.getByRole("row").filter({ hasText: "渡口值守" }).click()
    await dialog.getByText(new RegExp(`^${itemWords.tabs.talk}( \\d+)?$`)).click()
    await dialog.getByText("第二个选项有歧义").waitFor()
    await dialog.getByText(itemWords.approvedThereBy("哈丽旦·吐尔逊")).waitFor()
    await expectFitForAll(page, "item from elsewhere")
  })

  it("takes questions out for a purpose, and is told what the format did not carry", async () => {
    const { page } = desk
    await page.goto(`${product.staffOrigin}/items/export?kind=single&pool=practice`)
    await page.getByText(/^[1-9][\d,]* 题$/).waitFor()
    await page.getByRole("button", { name: exchangeWords.out.start, exact: true }).click()
    await page.getByText(exchangeWords.out.needPurpose).waitFor()
    await expectFitForAll(page, "export")
    await page.getByLabel(exchangeWords.out.format).selectOption("json")
    await page.getByText(exchangeWords.out.ownHint).waitFor()
    await expectFitForAll(page, "export own")
    await page.getByLabel(exchangeWords.out.format).selectOption("aiken")
    await page.getByLabel(exchangeWords.out.purpose).fill("支队春季培训")
    await page.getByRole("button", { name: exchangeWords.out.start, exact: true }).click()
    const asking = page.getByRole("dialog", { name: words.account.stepUp })
    await asking.getByLabel(words.signIn.password).fill(staffPassword)
    await asking.getByRole("button", { name: words.account.proceed, exact: true }).click()
    await page.getByText(exchangeWords.out.losses).waitFor()
    await page.getByText("难度没有写出").waitFor()
    await expectFitForAll(page, "export done")
  })
})
