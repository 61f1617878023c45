/** Word documents as small as they can be, made of their parts. */
import { writeArchive } from "../archive/write.ts"
import { images } from "../media.fixture.ts"

const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const relations = "http://schemas.openxmlformats.org/package/2006/relationships"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`

/** A paragraph of a list that Word numbers. */
export const listed = (text: string, list: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`

export const picture = (relation = "rId1", way = "embed"): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="示意图"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:${way}="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/** List 1 numbers questions and letters what lies below them, 2 is for headings, 3 has bullets, 4 begins 1 anew. */
const numbering = `${xml}<w:numbering xmlns:w="${space}">
  <w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", '<w:pStyle w:val="Question"/>')}${level(1, "upperLetter", "%2、")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "chineseCounting", "%1、")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, "bullet", "•")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`

const styles = `${xml}<w:styles xmlns:w="${space}"><w:style w:type="paragraph" w:styleId="Question"><w:name w:val="Question"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`

export type DocxParts = Readonly<Record<string, string | Uint8Array>>

export function docxParts(body: string, more: DocxParts = {}): DocxParts {
  return {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${xml}<w:document xmlns:w="${space}" xmlns:r="${office}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/image" Target="media/image1.png"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rId9" Type="${office}/image" Target="http://127.0.0.1:9/t.png" TargetMode="External"/></Relationships>`,
    "word/styles.xml": styles,
    "word/numbering.xml": numbering,
    "word/media/image1.png": images.png,
    ...more,
  }
}

export const docxOf = (body: string, more: DocxParts = {}): Promise<Uint8Array> =>
  writeArchive(
    Object.entries(docxParts(body, more)).map(
      ([name, part]) => [name, typeof part === "string" ? Buffer.from(part) : part] as const,
    ),
  )
