import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { describe, expect, it } from "vitest"
import { childrenOf, readXml, rowOf, wordsOf, xmlBounds, xmlRefusals, xmlTextOf } from "./xml.ts"

const refusalOf = (text: string) => {
  const read = readXml(text)
  return read.ok ? null : read.refusal
}

const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  "",
)

describe("XML of another system", () => {
  it.each([
    ["a file", `<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><q>&x;</q>`],
    ["an address", `<?xml version="1.0"?><!DOCTYPE q SYSTEM "http://127.0.0.1:9/q.dtd"><q/>`],
    ["a parameter", `<!DOCTYPE q [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]><q/>`],
    ["a billion laughs", `<!DOCTYPE q [<!ENTITY l0 "ha">${laughs}]><q>&l10;</q>`],
    ["a type behind a comment", `<!-- > --><!DOCTYPE q><q/>`],
    ["a type in lower case, which is none", `<!doctype q><q/>`],
    ["an entity far inside", `<q><!ENTITY x "y"></q>`],
  ])("with a document type for %s is refused before it is parsed (bad/Z7)", (_what, text) => {
    expect(refusalOf(text)).toBe("xml-document-type")
  })

  it("that includes another file is refused, under whatever prefix (bad/Z7)", () => {
    const space = "http://www.w3.org/2001/XInclude"
    expect(refusalOf(`<q xmlns:i="${space}"><i:include href="file:///etc/passwd" parse="text"/></q>`)).toBe(
      "xml-inclusion",
    )
    expect(refusalOf(`<include xmlns="${space}" href="http://127.0.0.1:9/"/>`)).toBe("xml-inclusion")
    // Declared and not used, as real packages have it.
    expect(refusalOf(`<q xmlns:xi="${space}"/>`)).toBeNull()
  })

  it("is read where a document type is only spoken of, and its schema is an address nobody goes to (bad/Z7)", () => {
    const read = readXml(
      `<q xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="u http://127.0.0.1:9/q.xsd"
        title="a > b"><![CDATA[<!DOCTYPE html><!ENTITY]]><!-- <!DOCTYPE --></q>`,
    )
    expect(read.ok && wordsOf(read.root)).toBe("<!DOCTYPE html><!ENTITY")
  })

  it("goes to no address in it, whatever names one (bad/Z7)", async () => {
    let calls = 0
    const listener = createServer((socket) => {
      calls += 1
      socket.destroy()
    })
    await new Promise<void>((ready) => void listener.listen(0, "127.0.0.1", ready))
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/x`
    readXml(`<!DOCTYPE q SYSTEM "${address}"><q/>`)
    readXml(`<!DOCTYPE q [<!ENTITY % p SYSTEM "${address}"> %p;]><q/>`)
    readXml(`<?xml-stylesheet href="${address}"?><q xmlns:s="http://www.w3.org/2001/XMLSchema-instance"
      s:noNamespaceSchemaLocation="${address}" xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="${address}"/></q>`)
    await new Promise((done) => void setTimeout(done, 100))
    expect(calls).toBe(0)
    await new Promise((closed) => void listener.close(closed))
  })

  it.each([
    "",
    "words",
    "<q>",
    "<q></r>",
    "<q a=b/>",
    "<q>&nbsp;</q>",
    "<q/><q/>",
    "<q a='1' a='2'/>",
    "<x:q/>",
  ])("%j is broken, and no exception", (text) => {
    expect(refusalOf(text)).toBe("xml-broken")
  })

  it("says in which line it breaks", () => {
    expect(readXml("<q>\n\n<r></s></q>")).toEqual({ ok: false, refusal: "xml-broken", row: 3 })
  })

  it("has bounds, found without parsing", () => {
    const deep = xmlBounds.depth + 1
    expect(refusalOf("<q>".repeat(deep) + "</q>".repeat(deep))).toBe("xml-too-deep")
    expect(refusalOf("<q>".repeat(1_000_000))).toBe("xml-too-deep")
    expect(readXml("<q>long</q>", 5)).toMatchObject({ refusal: "xml-too-large" })
  })

  it("keeps its words and its lines", () => {
    const read = readXml("<q>\r\n a &amp; b\u2028c <r/>\n<r> \n</r></q>")
    expect(read.ok && wordsOf(read.root)).toBe("\n a & b\u2028c \n \n")
    expect(read.ok && childrenOf(read.root).map(rowOf)).toEqual([2, 3])
  })

  it("is decoded as it says itself", () => {
    const gb = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GB2312"?><q>'),
      Buffer.from([0xbe, 0xaf]),
      Buffer.from("</q>"),
    ])
    expect(xmlTextOf(gb)).toContain("<q>警</q>")
    expect(xmlTextOf(Buffer.from("\uFEFF<q>警</q>", "utf16le"))).toContain("<q>警</q>")
    expect(xmlTextOf(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><q>警</q>'))).toContain("<q>警</q>")
  })

  it("has words in both languages for every refusal", () => {
    for (const words of Object.values(xmlRefusals)) {
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u)
      expect(words.en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
