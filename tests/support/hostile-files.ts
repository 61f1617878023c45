/**
 * Files of every format whose questions say nothing but hostile texts, in each place where a format has a text. Markup is written
 * raw wherever a format takes any: what a reader would make of it is the question.
 */
import { writeArchive, writeOwnJson, type ExchangeQuestion, type FormatId } from "@sworn/interchange"
import { writeXlsx } from "hucre/xlsx"
import { docxOf, paragraph } from "../../packages/interchange/src/word/docx.fixture.ts"

/** What one question says: its stem, four options and its rationale. */
type Said = readonly [string, string, string, string, string, string]

/** Six texts a question; the last one begins again from the first. */
export const inSixes = (texts: readonly string[]): readonly Said[] =>
  Array.from(
    { length: Math.ceil(texts.length / 6) },
    (_, at) =>
      Array.from({ length: 6 }, (_each, place) => texts[(at * 6 + place) % texts.length]!) as unknown as Said,
  )

const oneLine = (text: string): string => text.replaceAll(/[\r\n\u2028\u2029]+/g, " ")
/** XML has no place for other control characters, wherever they stand. */
const inXml = (text: string): string =>
  Array.from(text)
    .filter((sign) => sign >= " " || "\t\n\r".includes(sign))
    .join("")
const xmlText = (text: string): string =>
  inXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
const cdata = (text: string): string => `<![CDATA[${inXml(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const heading = ["题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案", "解析"]
const rowOf = ([stem, a, b, c, d, why]: Said) => ["单选题", stem, a, b, c, d, "B", why]
const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`

const giftText = (text: string): string => oneLine(text).replaceAll(/[~=#{}:\\]/g, String.raw`\$&`)
const gift = ([stem, a, b, c, d, why]: Said, at: number): string =>
  `::题 ${at}::[html]${giftText(stem)} {=${giftText(b)} ~${giftText(a)}#${giftText(why)} ~${giftText(c)} ~${giftText(d)} ####${giftText(why)}}`

const aiken = ([stem, a, b, c, d]: Said): string =>
  [oneLine(stem), ...[a, b, c, d].map((text, at) => `${"ABCD"[at]}. ${oneLine(text)}`), "ANSWER: B"].join(
    "\n",
  )

const lines = ([stem, a, b, c, d, why]: Said, at: number): readonly string[] => [
  `${at + 1}. ${oneLine(stem)}`,
  ...[a, b, c, d].map((text, option) => `${"ABCD"[option]}. ${oneLine(text)}`),
  "答案：B",
  `解析：${oneLine(why)}`,
]

const moodle = ([stem, a, b, c, d, why]: Said, at: number): string => `
  <question type="multichoice"><name><text>${cdata(stem)} ${at}</text></name>
    <questiontext format="html"><text>${cdata(`<p>${stem}</p>`)}</text></questiontext>
    <generalfeedback format="html"><text>${cdata(why)}</text></generalfeedback><single>true</single>
    ${[a, b, c, d].map((text, option) => `<answer fraction="${option === 1 ? 100 : 0}" format="html"><text>${cdata(text)}</text><feedback format="html"><text>${cdata(why)}</text></feedback></answer>`).join("")}
    <tags><tag><text>${cdata(stem.slice(0, 30))}</text></tag></tags></question>`

/** Markup as it is: what is no XML is a fault of that file alone. */
const qti = ([stem, a, b, c, d, why]: Said, at: number, write: (text: string) => string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i${at}" title="${xmlText(oneLine(stem))}" adaptive="false" time-dependent="false">
  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
  <qti-item-body><div>${write(why)}</div><qti-choice-interaction response-identifier="RESPONSE" max-choices="1" shuffle="true"><qti-prompt>${write(stem)}</qti-prompt>
  ${[a, b, c, d].map((text, option) => `<qti-simple-choice identifier="${"ABCD"[option]}">${write(text)}</qti-simple-choice>`).join("")}</qti-choice-interaction></qti-item-body>
  <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/></qti-assessment-item>`

const manifest = (names: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="m"><metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata><organizations/><resources>${names
    .map(
      (name) =>
        `<resource identifier="r-${name}" type="imsqti_item_xmlv3p0" href="${name}"><file href="${name}"/></resource>`,
    )
    .join("")}</resources></manifest>`

const exchanged = ([stem, a, b, c, d, why]: Said): ExchangeQuestion => ({
  kind: "single",
  title: oneLine(stem),
  stem: { "zh-CN": stem, en: stem },
  options: [a, b, c, d].map((text, at) => ({ text: { "zh-CN": text, en: text }, right: at === 1 })),
  rationale: { "zh-CN": why, en: why },
})

export async function hostileFiles(
  texts: readonly string[],
): Promise<readonly (readonly [fileName: string, format: FormatId, bytes: Uint8Array])[]> {
  const said = inSixes(texts)
  const items = said.flatMap((one, at): readonly (readonly [string, string])[] => [
    [`raw-${at}.xml`, qti(one, at, inXml)],
    [`text-${at}.xml`, qti(one, at + said.length, xmlText)],
  ])
  return [
    [
      "题库.csv",
      "csv",
      bytesOf([heading, ...said.map(rowOf)].map((row) => row.map(csvCell).join(",")).join("\r\n")),
    ],
    [
      "题库.xlsx",
      "xlsx",
      await writeXlsx({ sheets: [{ name: "题库", rows: [heading, ...said.map(rowOf)] }] }),
    ],
    ["题库.gift.txt", "gift", bytesOf(said.map(gift).join("\n\n"))],
    ["题库.aiken.txt", "aiken", bytesOf(said.map(aiken).join("\n\n"))],
    ["题库.txt", "text", bytesOf(["一、单选题", ...said.flatMap(lines)].join("\n"))],
    [
      "题库.docx",
      "docx",
      await docxOf(["一、单选题", ...said.flatMap(lines)].map((line) => paragraph(xmlText(line))).join("")),
    ],
    [
      "题库.xml",
      "moodle-xml",
      bytesOf(`<?xml version="1.0" encoding="UTF-8"?><quiz>${said.map(moodle).join("")}</quiz>`),
    ],
    [
      "题库.zip",
      "qti",
      await writeArchive(
        [["imsmanifest.xml", manifest(items.map(([name]) => name))] as const, ...items].map(
          ([name, text]) => [name, bytesOf(text)] as const,
        ),
      ),
    ],
    ["题库.json", "json", bytesOf(writeOwnJson(said.map(exchanged)))],
  ]
}
