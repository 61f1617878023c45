import { isRich, type Rich } from "@sworn/question-bank"
import { describe, expect, it } from "vitest"
import { richFromDoc } from "./mapping.ts"
import { PasteParser } from "./paste-parser.ts"
import { richSchema } from "./schema.ts"

/** As Chrome hands over what Word put on the clipboard; shortened, with every kind of thing that must go. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><style><!-- p.MsoNormal {mso-style-parent:""; font-size:10.5pt} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:宋体;color:red'>某派出所民警<b>张某</b>依法<u>传唤</u>李某。</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span>口头传唤</span></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>l<span>&nbsp;</span></span><![endif]>当场发现</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>书面传唤</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'>
<tr style='mso-yfti-irow:0'><td width=138 colspan=2 style='mso-pattern:auto'><p class=MsoNormal><b>行为</b></p></td><td rowspan=2><p>罚款</p></td></tr>
<tr><td><p>殴打<sup>1</sup></p></td><td><p onclick="alert(1)">侮辱<a href="javascript:alert(1)">他人</a></p></td></tr>
</table>
<p><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/Temp/image001.png"/></v:shape><![endif]--><![if !vml]><img width=120 src="file:///C:/Temp/image001.png" alt="现场图" onerror="alert(1)"><![endif]><script>alert(1)</script><svg onload="alert(1)"><text>矢量</text></svg></p>
<!--EndFragment--></body></html>`

function pasted(html: string, brought: readonly string[] = []) {
  const page = new DOMParser().parseFromString(html, "text/html")
  const missed: string[] = []
  const parser = new PasteParser({
    take: (image) => {
      const at = brought.findIndex((name) => image.getAttribute("src")?.endsWith(name))
      if (at < 0) missed.push(image.getAttribute("alt") ?? "")
      return at < 0 ? null : at
    },
  })
  const slice = parser.parseSlice(page.body, { preserveWhitespace: false })
  const doc = richSchema.node("doc", null, slice.content)
  doc.check()
  return { rich: richFromDoc(doc), doc, missed }
}

const p = (...content: Extract<Rich, readonly unknown[]>[number][]) => content
const paragraph = (text: string) => ({ kind: "paragraph", content: [{ kind: "text", text }] })

describe("what is pasted from Word", () => {
  it("keeps its words, marks, lists and tables, and nothing else (ITM-12, bad/X1, bad/X2)", () => {
    const { rich } = pasted(fromWord)
    expect(rich).toEqual([
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "某派出所民警" },
          { kind: "text", text: "张某", marks: ["strong"] },
          { kind: "text", text: "依法" },
          { kind: "text", text: "传唤", marks: ["underline"] },
          { kind: "text", text: "李某。" },
        ],
      },
      {
        kind: "list",
        ordered: true,
        items: [
          [paragraph("口头传唤"), { kind: "list", ordered: false, items: [[paragraph("当场发现")]] }],
          [paragraph("书面传唤")],
        ],
      },
      {
        kind: "table",
        rows: [
          [
            {
              content: [{ kind: "paragraph", content: [{ kind: "text", text: "行为", marks: ["strong"] }] }],
            },
            { content: [] },
            { content: [paragraph("罚款")] },
          ],
          [
            {
              content: [
                {
                  kind: "paragraph",
                  content: [
                    { kind: "text", text: "殴打" },
                    { kind: "text", text: "1", marks: ["superscript"] },
                  ],
                },
              ],
            },
            { content: [paragraph("侮辱他人")] },
            { content: [] },
          ],
        ],
      },
    ])
    expect(isRich(rich)).toBe(true)
  })

  it("says which pictures the clipboard did not bring, and keeps the place of those it did", () => {
    expect(pasted(fromWord).missed).toEqual(["现场图"])

    const { doc, missed } = pasted(fromWord, ["image001.png"])
    const waiting: unknown[] = []
    doc.descendants((node) => void (node.type.name === "image" && waiting.push(node.attrs)))
    expect(missed).toEqual([])
    expect(waiting).toEqual([{ mediaId: "", alt: "现场图", width: null, waiting: 0 }])
  })

  it("keeps the sign of a line that is lettered, for a question may speak of it", () => {
    const { rich } = pasted(
      `<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">A.<span>&nbsp;</span></span>警告</p>`,
    )
    expect(rich).toBe("A. 警告")
  })

  it("believes no name of a medium that is none of ours (bad/X5)", () => {
    const { rich } = pasted(`<p>甲<img data-media="../../etc" src="x"><img data-waiting="7" src="y"></p>`)
    expect(rich).toBe("甲")
  })

  it("is not led into a table of a billion cells", () => {
    const { rich } = pasted(
      `<table><tr><td colspan="1000" rowspan="65534">甲</td></tr><tr><td>乙</td></tr></table>`,
    )
    expect(isRich(rich)).toBe(true)
  })

  it("brings formulae of other screens as LaTeX", () => {
    const { rich } = pasted(
      `<p>罚款<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></p>`,
    )
    expect(rich).toEqual(
      p({
        kind: "paragraph",
        content: [
          { kind: "text", text: "罚款" },
          { kind: "math", latex: "x^2" },
        ],
      }),
    )
  })
})
