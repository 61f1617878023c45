import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { decodedXml } from "./decode-xml.ts"
import { childrenOf, readXml, rowOf, textIn, xmlBounds } from "./read-xml.ts"
import { xmlText } from "./xml-text.ts"

let asked = 0
const server = createServer((_request, response) => {
  asked += 1
  response.end("<secret/>")
})
beforeAll(() => new Promise<void>((done) => void server.listen(0, "127.0.0.1", done)))
afterAll(() => new Promise((done) => void server.close(done)))
const listener = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const doubling = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join("")

describe("XML that would reach or grow beyond itself (bad/Z7)", () => {
  it.each<[string, (address: string) => string]>([
    ["a file as an entity", () => '<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><q>&x;</q>'],
    ["an address as an entity", (at) => `<!DOCTYPE q [<!ENTITY x SYSTEM "${at}/x">]><q>&x;</q>`],
    ["a parameter entity", (at) => `<!DOCTYPE q [<!ENTITY % p SYSTEM "${at}/p.dtd"> %p;]><q/>`],
    ["a billion laughs", () => `<!DOCTYPE q [<!ENTITY e0 "ha">${doubling}]><q>&e12;</q>`],
    ["a document type elsewhere", (at) => `<!DOCTYPE q SYSTEM "${at}/q.dtd"><q/>`],
    ["a public document type", (at) => `<!DOCTYPE html PUBLIC "-//x" "${at}/x.dtd"><html/>`],
    ["one in small letters", () => "<!doctype q><q/>"],
    ["one behind a comment", () => "<!-- <q> --><?x <q> ?>\n<!DOCTYPE q><q/>"],
    ["one behind a comment that is none", () => "<q><!-- --><!DOCTYPE q></q>"],
    ["one within the root", () => "<q><!DOCTYPE q></q>"],
    ["an entity alone", () => '<q><!ENTITY x "y"></q>'],
    ["one in CDATA's clothes", () => "<![CDATA[ ]]><!DOCTYPE q><q/>"],
  ])("is refused for %s", (_what, source) => {
    expect(readXml(source(listener()))).toMatchObject({ refused: "xml-doctype" })
    expect(asked).toBe(0)
  })

  it("is markup like any other where it includes or places something, and nothing is fetched", async () => {
    const at = listener()
    const read = readXml(
      `<?xml-stylesheet href="${at}/x.xsl"?><q xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x ${at}/x.xsd"><xi:include href="file:///etc/passwd" parse="text"/><xi:include href="${at}/x"/></q>`,
    )
    expect("root" in read && textIn(read.root)).toBe("")
    await new Promise((later) => setTimeout(later, 50))
    expect(asked).toBe(0)
  })

  it("hides in no encoding", () => {
    const evil = "<!DOCTYPE q><q/>"
    const wide = Buffer.from(`\uFEFF${evil}`, "utf16le")
    expect(readXml(decodedXml(wide))).toMatchObject({ refused: "xml-doctype" })
    expect(readXml(decodedXml(Buffer.from(wide).swap16()))).toMatchObject({ refused: "xml-doctype" })
    expect(readXml(decodedXml(Buffer.from(evil, "utf16le")))).toMatchObject({ refused: "xml-doctype" })
    const ebcdic = Buffer.from(`<?xml version="1.0" encoding="cp037"?>${evil}`)
    expect(readXml(decodedXml(ebcdic))).toMatchObject({ refused: "xml-doctype" })
  })

  it("is taken where it only speaks of such things", () => {
    const read = readXml("<q><!-- <!DOCTYPE x> --><![CDATA[<!DOCTYPE html><!ENTITY>]]></q>")
    expect("root" in read && textIn(read.root)).toBe("<!DOCTYPE html><!ENTITY>")
  })
})

describe("an XML file", () => {
  it("is a tree that knows its rows, whatever its prefixes", () => {
    const read = readXml('<?xml version="1.0"?>\n<m:q xmlns:m="urn:m">\n<m:a/>\n<a>甲<b>乙</b>丙</a></m:q>')
    expect("root" in read && childrenOf(read.root, "a").map((one) => [rowOf(one), textIn(one)])).toEqual([
      [3, ""],
      [4, "甲乙丙"],
    ])
  })

  it("is read in the encoding it names", () => {
    const text = '<?xml version="1.0" encoding="GBK"?><q>甲</q>'
    const bytes = Buffer.concat([
      Buffer.from(text.slice(0, -5)),
      Buffer.from([0xbc, 0xd7]),
      Buffer.from("</q>"),
    ])
    expect(decodedXml(bytes)).toBe(text)
    expect(decodedXml(Buffer.from('<?xml version="1.0" encoding="x-no-such"?><q>é</q>'))).toContain("é")
  })

  it.each([
    ["", 1],
    ["words", 1],
    ["<q>\n<a>\n</q>", 2],
    ["<q>\n<a/>\n&nbsp;</q>", 2],
    ["<q/><q/>", 1],
  ])("that is none (%j) is refused with the row of what went before", (source, row) => {
    expect(readXml(source)).toEqual({ refused: "xml-broken", row })
  })

  it("has bounds for its depth and its size", () => {
    const { depth, tags, characters } = xmlBounds
    expect(readXml("<a>".repeat(depth + 2) + "</a>".repeat(depth + 2))).toMatchObject({
      refused: "xml-too-deep",
    })
    expect(readXml("<a>".repeat(20_000) + "</a>".repeat(20_000))).toMatchObject({ refused: "xml-too-deep" })
    expect(readXml(`<q>${"<a/>".repeat(tags)}</q>`)).toMatchObject({ refused: "xml-too-large" })
    expect(readXml(`<q>${" ".repeat(characters)}</q>`)).toMatchObject({ refused: "xml-too-large" })
  })

  it("says again what was written into it, but for what XML has no sign for", () => {
    const text = "<&>\"']]>\r\n\t甲\u{20000}"
    const read = readXml(`<q a="x">${xmlText(`${text}\u0000\uFFFE`)}</q>`)
    expect("root" in read && textIn(read.root)).toBe(text)
  })
})
