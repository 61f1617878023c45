/**
 * An author writes an item by the keyboard alone, sees it as candidates will, is told what is missing, and submits it; what they
 * typed outlives a reload, a killed tab and a lost connection. The screens are judged in six looks and at 320 pixels.
 */
import { fileURLToPath } from "node:url"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { zhCN as itemWords } from "../../apps/console/src/trainer/item/zh-CN.ts"
import { openBankDesk } from "../support/bank-desk.ts"
import { openWindow } from "../support/browser-window.ts"
import { launchChromium } from "../support/chromium.ts"
import { consoleScreen } from "../support/console-screen.ts"
import { editorScreen, openEditor } from "../support/editor-screen.ts"
import { findingsInEveryLook, overflowAt, photograph } from "../support/looks.ts"
import { startProduct, type Product } from "../support/product.ts"
import { tellInOrder } from "../support/story.ts"

const picture = fileURLToPath(new URL("../../docs/images/paper.png", import.meta.url))

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await launchChromium()
  await loadLaw()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** The register of a new installation knows the days of this law; a reviewer loads its text. */
async function loadLaw() {
  const { page, close } = await openWindow(browser, product.staffOrigin)
  await consoleScreen(page).signIn("reviewer")
  const status = await page.evaluate(async (text) => {
    const reply = await fetch("/api/statutes/administrative-penalty-law/versions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        version: "2021-01-22",
        effectiveFrom: "2021-07-15",
        effectiveTo: null,
        issuingBody: null,
        source: null,
        title: null,
        text,
      }),
    })
    return reply.status
  }, ["# 中华人民共和国行政处罚法", "2021年1月22日第十三届全国人民代表大会常务委员会第二十五次会议修订", "<!-- INFO END -->", "第一条 不满十四周岁的未成年人有违法行为的，不予行政处罚。", "第二条 已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻行政处罚。", "当事人有下列情形之一，应当从轻或者减轻行政处罚：", "（一）主动消除或者减轻违法行为危害后果的；", "（二）配合行政机关查处违法行为有立功表现的。"].join("\n\n"))
  expect(status).toBe(201)
  await close()
}

const author = (path: string) => openEditor(browser, product.staffOrigin, path)

async function expectFitForAll(page: Page, name: string) {
  expect(await findingsInEveryLook(page, "sworn-console", name)).toEqual([])
  expect({ name, overflow: await overflowAt(page, 320, 640) }).toEqual({ name, overflow: 0 })
  await page.setViewportSize({ width: 320, height: 640 })
  await photograph(page, `${name} 320`)
  await page.setViewportSize({ width: 1366, height: 768 })
}

describe("an item written by the keyboard alone", () => {
  tellInOrder()
  let desk: Awaited<ReturnType<typeof author>>

  it("has a stem with a table and a picture, in the candidate's own component beside it (ITM-12)", async () => {
    desk = await author("/items/new?kind=multiple")
    const { keyboard, words, page, preview } = desk
    await desk.tabTo("textbox", "题干（中文）")
    await keyboard.type("下表所列的人中，应当从轻或者减轻行政处罚的有：")
    await keyboard.press("Alt+Shift+T")
    for (const cell of ["人员", "情形", "甲", "十五周岁", "乙", "主动消除危害后果"]) {
      await keyboard.type(cell)
      await keyboard.press("Tab")
    }
    // Out of the last cell Tab makes no new row: it goes on, and Escape before it leaves from any cell.
    await desk.text(words.question.stem).focus()
    await keyboard.press("Control+End")
    await page.getByRole("group", { name: words.rich.tableTools, exact: true }).waitFor({ state: "hidden" })
    await keyboard.press("Alt+Shift+P")
    const dialog = page.getByRole("dialog", { name: words.rich.pictureTitle })
    const chooser = page.waitForEvent("filechooser")
    await desk.tabTo("button", /图片文件/)
    await keyboard.press("Enter")
    await (await chooser).setFiles(picture)
    await dialog.locator(".picture-shown").waitFor()
    await dialog.getByLabel(words.rich.alt).focus()
    await keyboard.press("Enter")
    await dialog.getByText(words.rich.altMissing).waitFor()
    await keyboard.type("现场平面图")
    await keyboard.press("Enter")
    await dialog.waitFor({ state: "hidden" })
    expect(await desk.focused()).toBe("at-stem-0-zh-CN")

    await preview.getByRole("table").getByText("十五周岁").waitFor()
    await preview.getByRole("button", { name: /现场平面图/ }).waitFor()
    expect(await preview.getByRole("checkbox").count()).toBe(4)
  })

  it("is told what is missing, beside each field and as a list that leads there (ITM-1, ITM-4)", async () => {
    const { keyboard, words, page } = desk
    await keyboard.press("Control+Enter")
    await page.getByRole("heading", { name: words.faults.list }).waitFor()
    expect(await desk.focused()).toBe("editor-faults")
    await page.getByRole("button", { name: words.faults.sentences["subject-missing"]() }).press("Enter")
    await desk.errorOf("stem-0-en").waitFor({ state: "attached" })
    await expectFitForAll(page, "editor faults")
    // The level comes first of all that is missing.
    await keyboard.press("Alt+F8")
    await keyboard.press("Space")
    await page.getByText(words.faults.sentences["level-missing"]()).first().waitFor({ state: "hidden" })
  })

  it("is mended in both languages, and cites the law whose text stands beside it (ITM-6)", async () => {
    const { keyboard, words, page, preview, law } = desk
    await desk.text(words.question.stem).focus()
    await keyboard.press("Escape")
    for (const [letter, text] of Object.entries({ A: "甲", B: "乙", C: "甲和乙", D: "都不" })) {
      await desk.tabTo("textbox", `${words.options.option(letter)}（中文）`)
      await keyboard.type(text)
    }
    await keyboard.press("Alt+Enter")
    await keyboard.type("甲，但不是乙")
    await keyboard.press("Alt+K")
    await keyboard.press("Alt+K")
    await keyboard.press("Alt+A")
    await keyboard.press("Alt+B")
    await desk.text(words.question.rationale).focus()
    await keyboard.type("未成年人和主动消除危害后果的人应当从轻或者减轻。")
    await desk.tabTo("combobox", words.classification.subject)
    await keyboard.press("ArrowDown")
    await desk.tabTo("textbox", words.law.type)
    await keyboard.type("《行政处罚法》第9条")
    await keyboard.press("Enter")
    await page.getByText(words.law.noPlace("第九条", "中华人民共和国行政处罚法")).waitFor()
    await keyboard.press("Control+A")
    await keyboard.type("行政处罚法第二条第2款第（1）项")
    await keyboard.press("Enter")
    await law.getByText("主动消除或者减轻违法行为危害后果的").waitFor()
    await law.getByText(words.law.inForce("2021-01-22", "2021-07-15")).waitFor()

    await keyboard.press("Alt+L")
    await desk.text(words.question.stem, "英文").focus()
    await keyboard.type("Whose punishment is mitigated, of the people in the table?")
    for (const [at, text] of ["A", "B", "A and B", "Neither", "A, but not B"].entries()) {
      await desk.option("ABCDE"[at]!, "英文").focus()
      await keyboard.type(text)
    }
    await desk.text(words.question.rationale, "英文").focus()
    await keyboard.type("Minors, and those who undo the harm of their own accord.")
    await preview.getByRole("group", { name: /Whose punishment is mitigated/ }).waitFor()
    expect(await preview.getByRole("checkbox", { name: /A, but not B/ }).count()).toBe(1)
    await page.getByText(words.faults.none).waitFor()
    expect(await page.getByText(/现在还不能送审/).count()).toBe(0)
    await expectFitForAll(page, "editor whole")
  })

  it("is saved as a version, submitted, and leaves no draft behind (ITM-2)", async () => {
    const { keyboard, words, page } = desk
    await keyboard.press("Control+S")
    await page.getByText(/^[A-Z][\w-]+ 第 1 版已保存，可以送审。$/).waitFor()
    await page.waitForURL(/\/items\/[0-9a-f-]{36}\/edit$/)
    // The desk stays as it was: the cursor, and what can be undone.
    expect(await desk.focused()).toBe("at-rationale-0-en")
    await keyboard.press("Control+Enter")
    await page.getByText(/已送审，由其他人审核。$/).waitFor()
    const [item] = await product.sql<{ state: string }[]>`
      select state from item_versions order by created_at desc limit 1`
    expect(item?.state).toBe("in_review")
    const [{ drafts }] = await product.sql<
      [{ drafts: number }]
    >`select count(*)::int as drafts from item_drafts`
    expect(drafts).toBe(0)
    expect(words.saved.submitted("X", 1)).toContain("送审")
    expect(desk.troubles).toEqual([])
  })
})

describe("what is typed", () => {
  it("is kept within two seconds, and outlives a reload and a killed tab", async () => {
    const desk = await author("/items/new?kind=single")
    const { page, keyboard, words } = desk
    await desk.text(words.question.stem).focus()
    await keyboard.type("草稿也不会丢失")
    const typed = Date.now()
    await desk.saved()
    expect(Date.now() - typed).toBeLessThan(3_000)
    await page.reload()
    await desk.text(words.question.stem).getByText("草稿也不会丢失").waitFor()

    const address = page.url()
    const other = await page.context().newPage()
    await page.close({ runBeforeUnload: false })
    await other.goto(address)
    await editorScreen(other).text(words.question.stem).getByText("草稿也不会丢失").waitFor()

    // Whoever has lost the address too finds it beside the next item they begin.
    await other.goto(`${product.staffOrigin}/items/new`)
    await other.getByText(/^您有 \d+ 份没有写完的草稿$/).click()
    await other.getByRole("link", { name: "草稿也不会丢失" }).press("Enter")
    await editorScreen(other).text(words.question.stem).getByText("草稿也不会丢失").waitFor()
  })

  it("stays on the page while nothing can be sent, which is said, and is sent once it can", async () => {
    const desk = await author("/items/new?kind=single")
    const { page, keyboard, words } = desk
    await desk.text(words.question.stem).focus()
    await keyboard.type("有网")
    await desk.saved()
    await page.context().setOffline(true)
    await keyboard.type("，断网")
    await page.getByText(words.draft.failed).waitFor()
    await page.context().setOffline(false)
    await keyboard.type("，又有网")
    await desk.saved()
    const [{ stem }] = await product.sql<[{ stem: string }]>`
      select body #>> '{answerables,0,stem,zh-CN}' as stem from item_drafts order by saved_at desc limit 1`
    expect(stem).toBe("有网，断网，又有网")
  })

  it("is not overwritten by an older tab: that one is told, and may take either", async () => {
    const first = await author("/items/new?kind=single")
    const { words } = first
    await first.text(words.question.stem).focus()
    await first.keyboard.type("第一个窗口")
    await first.saved()
    const second = editorScreen(await first.page.context().newPage())
    await second.page.goto(first.page.url())
    await second.text(words.question.stem).getByText("第一个窗口").waitFor()
    await second.text(words.question.stem).focus()
    await second.keyboard.press("Control+End")
    await second.keyboard.type("，第二个窗口")
    await second.saved()

    await first.page.bringToFront()
    await first.keyboard.type("！")
    await first.page.getByText(words.draft.stale).waitFor()
    await expectFitForAll(first.page, "editor stale")
    await first.page.getByRole("button", { name: words.draft.staleTake }).press("Enter")
    await first.text(words.question.stem).getByText("第一个窗口，第二个窗口").waitFor()
    await first.saved()
  })

  it("is whole while a word is being composed, however often drafts are saved (OF-10)", async () => {
    const desk = await author("/items/new?kind=single")
    const { page, keyboard, words } = desk
    await desk.text(words.question.stem).focus()
    await keyboard.type("依照")
    const devtools = await page.context().newCDPSession(page)
    for (const text of ["x", "xing", "xingfa"]) {
      await devtools.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
      await page.waitForTimeout(700)
    }
    await desk.saved()
    await devtools.send("Input.insertText", { text: "刑法" })
    await keyboard.type("第一条")
    await desk.text(words.question.stem).getByText("依照刑法第一条", { exact: true }).waitFor()
    await desk.preview.getByText("依照刑法第一条", { exact: true }).waitFor()
    await desk.saved()
    await page.reload()
    await desk.text(words.question.stem).getByText("依照刑法第一条", { exact: true }).waitFor()
  })

  it("is compared with the bank: what asks nearly the same is shown, and the very same is warned of (ITM-11)", async () => {
    const [known] = await product.sql<{ stem: string; code: string }[]>`
      select v.content #>> '{stem,zh-CN}' as stem, i.code from item_versions v join items i using (item_id)
      where i.kind = 'single' and length(v.content #>> '{stem,zh-CN}') > 20 order by i.code limit 1`
    const desk = await author("/items/new?kind=single")
    const { page, keyboard, words } = desk
    await desk.text(words.question.stem).focus()
    await keyboard.insertText(known!.stem)
    await page.getByText(words.likeness.exact(known!.code)).waitFor()
    await page.getByRole("link", { name: words.likeness.open(known!.code) }).waitFor()
    await expectFitForAll(page, "editor likeness")
  })
})

describe("a new item like another", () => {
  it("begins with all that the other says, and is an item of its own (ITM-2)", async () => {
    const { page, openItem, dialog, troubles } = await openBankDesk(browser, product.staffOrigin, "author")
    await openItem("A-C-001")
    await dialog.getByRole("link", { name: itemWords.another, exact: true }).click()
    await page.waitForURL(/\/items\/new\?like=[0-9a-f-]{36}&draft=/)
    const desk = editorScreen(page)
    await desk.text(desk.words.question.stem).waitFor()
    await page.getByText(desk.words.faults.none).waitFor()
    await page.reload()
    await desk.text(desk.words.question.title).focus()
    await desk.keyboard.press("Control+A")
    await desk.keyboard.type("另一起入户行窃")
    await desk.keyboard.press("Control+S")
    await page.getByText(/第 1 版已保存，可以送审。$/).waitFor()
    const [{ same, keys }] = await product.sql<[{ same: number; keys: number }]>`
      select count(*)::int as keys, (count(*) filter (where k.answerable_id in (select answerable_id from item_keys x
          join item_versions w using (item_version_id) join items j using (item_id) where j.code = 'A-C-001')))::int as same
      from item_keys k where k.item_version_id = (select item_version_id from item_versions order by created_at desc limit 1)`
    expect([same, keys > 1, troubles]).toEqual([0, true, []])
  })
})

describe("a draft older than the newest version", () => {
  it("is offered beside it, and nothing is chosen for its author", async () => {
    const desk = await author("/items/new?kind=single")
    const { page, keyboard, words } = desk
    await desk.text(words.question.stem).focus()
    await keyboard.type("第一版")
    await keyboard.press("Control+S")
    await page.getByText(/第 1 版已保存，还缺 \d+ 处才能送审。$/).waitFor()
    await page.waitForURL(/\/edit$/)
    await keyboard.type("，草稿")
    await desk.saved()
    const itemId = /items\/([0-9a-f-]{36})/.exec(page.url())![1]!
    await page.goto(`${product.staffOrigin}/items`)
    await reviewerWrites(itemId, "审题人的第二版")

    const choice = page.getByRole("region", { name: words.draft.useDraft })
    await page.goto(`${product.staffOrigin}/items/${itemId}/edit`)
    await choice.getByText(/写在第 1 版上，而试题现在已是第 2 版/).waitFor()
    await expectFitForAll(page, "editor older draft")
    await choice.getByRole("button", { name: words.draft.useDraft }).press("Enter")
    await desk.text(words.question.stem).getByText("第一版，草稿").waitFor()
    await page.reload()
    await choice.getByRole("button", { name: words.draft.useNewest(2) }).press("Enter")
    await desk.text(words.question.stem).getByText("审题人的第二版").waitFor()
    await page.reload()
    await desk.text(words.question.stem).getByText("审题人的第二版").waitFor()
  })
})

/** What somebody else does to the item meanwhile. */
async function reviewerWrites(itemId: string, stem: string) {
  const { page, close } = await openWindow(browser, product.staffOrigin)
  await consoleScreen(page).signIn("reviewer")
  const status = await page.evaluate(
    async ([item, text]) => {
      const { version } = await (await fetch(`/api/items/${item}`)).json()
      const body = { ...version.body }
      body.answerables[0].stem["zh-CN"] = text
      const reply = await fetch(`/api/items/${item}/versions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ body, note: "改了题干", basedOn: version.version }),
      })
      return reply.status
    },
    [itemId, stem] as const,
  )
  expect(status).toBe(201)
  await close()
}

describe("what is pasted from Word", () => {
  it("keeps its table and the picture that came with it; what did not come is said, and nothing runs (bad/X1, bad/X2, bad/X5)", async () => {
    const desk = await author("/items/new?kind=single")
    const { page, words } = desk
    await desk.text(words.question.stem).focus()
    await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 20 })
      canvas.getContext("2d")!.fillRect(0, 0, 40, 20)
      const blob = await new Promise<Blob>((done) => canvas.toBlob((one) => done(one!)))
      const given = new DataTransfer()
      given.setData(
        "text/html",
        `<p class=MsoNormal style="mso-x:y">看图<o:p></o:p></p><table><tr><td><p>甲</p></td><td>乙</td></tr></table>
         <p><img src="file:///C:/Temp/image001.png" alt="平面图" onerror="window.ran=1"><img src="file:///C:/Temp/image002.png"></p>
         <script>window.ran=1</script><svg onload="window.ran=1"></svg><iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
      )
      given.items.add(new File([blob], "image001.png", { type: "image/png" }))
      document.activeElement!.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: given, bubbles: true, cancelable: true }),
      )
    })
    await page.getByText(words.rich.notBrought(1, "image002.png")).waitFor()
    await desk.preview.getByRole("button", { name: /平面图/ }).waitFor()
    await desk.preview.getByRole("table").getByText("乙").waitFor()
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()
    expect(desk.troubles).toEqual([])
    await expectFitForAll(page, "editor pasted")
  })
})

describe("a case", () => {
  it("has questions that are added, moved and, once that is confirmed, removed, with its facts beside each", async () => {
    const desk = await author("/items/new?kind=case-set")
    const { page, keyboard, words, preview } = desk
    await desk.text(words.question.scenario).focus()
    await keyboard.type("张某与李某因停车争执，张某先动手。")
    await desk.text(words.question.stem).focus()
    await keyboard.type("第一问")
    await keyboard.press("Alt+PageDown")
    await desk.text(words.question.stem).focus()
    await keyboard.type("第二问")
    await preview.getByText("张某与李某因停车争执").waitFor()
    await preview.getByText(words.preview.question(2, 2)).waitFor()

    await page.getByRole("button", { name: words.question.up(2) }).press("Enter")
    await preview.getByText(words.preview.question(1, 2)).waitFor()
    await preview.getByText("第二问").waitFor()
    await page.getByRole("button", { name: words.question.add, exact: true }).press("Enter")
    await preview.getByText(words.preview.question(3, 3)).waitFor()
    await expectFitForAll(page, "editor case")
    await page.getByRole("button", { name: words.question.remove(3) }).press("Enter")
    const dialog = page.getByRole("dialog", { name: words.question.removeTitle(3) })
    await dialog.getByRole("button", { name: words.question.removeNow, exact: true }).press("Enter")
    await preview.getByText(words.preview.question(2, 2)).waitFor()
  })
})

describe("the desk itself", () => {
  it("fits a narrow window as tabs, each of which is found where it was left", async () => {
    const desk = await author("/items/new?kind=multiple")
    const { page, words } = desk
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByRole("tab", { name: words.panels.fields }).waitFor()
    await page.evaluate(() => scrollTo(0, 300))
    await page.getByRole("tab", { name: words.panels.fields }).focus()
    await page.evaluate(() => scrollTo(0, 300))
    await page.keyboard.press("ArrowRight")
    await desk.preview.getByRole("checkbox").first().waitFor()
    expect(await desk.text(words.question.stem).isVisible()).toBe(false)
    await page.keyboard.press("ArrowLeft")
    await desk.text(words.question.stem).waitFor()
    expect(await page.evaluate(() => Math.round(scrollY))).toBe(300)
    await page.keyboard.press("ArrowLeft")
    await desk.law.getByText(words.law.none).waitFor()
    await expectFitForAll(page, "editor tabs")
  })

  it("says its keys on a sheet, and the one without a modifier can be off", async () => {
    const desk = await author("/items/new?kind=multiple")
    const { page, keyboard, words } = desk
    const sheet = page.getByRole("dialog", { name: words.keySheet.title })
    await desk.text(words.question.stem).focus()
    await keyboard.type("?")
    expect(await sheet.isVisible()).toBe(false)
    await page.getByLabel("基本级").focus()
    await keyboard.press("?")
    await sheet.getByText(words.keySheet.submit).waitFor()
    await expectFitForAll(page, "editor keys")
    await sheet.getByLabel(words.keySheet.single).press("Space")
    await keyboard.press("Escape")
    await sheet.waitFor({ state: "hidden" })
    await page.getByLabel("基本级").focus()
    await keyboard.press("?")
    expect(await sheet.isVisible()).toBe(false)
  })

  it("comes with its own page: the list of items loads nothing of it", async () => {
    const { page } = await openWindow(browser, product.staffOrigin)
    await consoleScreen(page).signIn("author")
    await page.goto(`${product.staffOrigin}/items`)
    await page.waitForLoadState("networkidle")
    const loaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType("resource").some(({ name }) => /editor\.page-[^/]*\.js$/.test(name)),
      )
    expect(await loaded()).toBe(false)
    await page.goto(`${product.staffOrigin}/items/new`)
    await editorScreen(page).opened()
    expect(await loaded()).toBe(true)
  })
})
