import { writeArchive } from "../archive/write.ts"

/** Items made by hand: in QTI 3, and the same in the names of QTI 2. */

type Item = {
  readonly declarations?: string
  readonly body: string
  readonly rule?: string
  readonly after?: string
  readonly attributes?: string
}

const templates = "http://www.imsglobal.org/question/qti_v3p0/rptemplates"

export const match = `<qti-response-processing template="${templates}/match_correct.xml"/>`
export const map = `<qti-response-processing template="${templates}/map_response.xml"/>`

export const response = (
  cardinality: string,
  baseType: string,
  values: readonly string[],
  more = "",
): string => {
  const correct = values.map((value) => `<qti-value>${value}</qti-value>`).join("")
  return `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}">${
    correct === "" ? "" : `<qti-correct-response>${correct}</qti-correct-response>`
  }${more}</qti-response-declaration>`
}

export const choices = (...texts: readonly string[]): string =>
  texts
    .map((text, at) => `<qti-simple-choice identifier="${"ABCDEFGHIJKL"[at]}">${text}</qti-simple-choice>`)
    .join("")

export const choice = (inner: string, most = 1): string =>
  `<qti-choice-interaction response-identifier="RESPONSE" max-choices="${most}">${inner}</qti-choice-interaction>`

export const score = '<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>'

export const item = ({ declarations = "", body, rule = "", after = "", attributes = "" }: Item): string =>
  `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="item" title="题" time-dependent="false" ${attributes}>${declarations}${score}<qti-item-body>${body}</qti-item-body>${rule}${after}</qti-assessment-item>`

/** As version 2.1 or 2.2 writes it: no prefix, and capitals within the names. */
export const inVersion2 = (xml: string, version = "2p1"): string =>
  xml
    .replace(/<(\/?)qti-([a-z-]+)/g, (_, slash: string, name: string) => `<${slash}${camel(name)}`)
    .replace(/ ((?!xml)[a-z]+(?:-[a-z]+)+)="/g, (_, name: string) => ` ${camel(name)}="`)
    .replace("imsqtiasi_v3p0", `imsqti_v${version}`)
    .replace("qti_v3p0", `qti_v${version}`)

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Files in a package whose manifest has them in this order. */
export async function packed(
  files: Readonly<Record<string, string>>,
  type = "imsqti_item_xmlv3p0",
): Promise<Uint8Array> {
  const resources = Object.keys(files).map(
    (name, at) => `<resource identifier="r${at}" type="${type}" href="${name}"/>`,
  )
  return writeArchive([
    ["imsmanifest.xml", bytes(`<manifest><resources>${resources.join("")}</resources></manifest>`)],
    ...Object.entries(files).map(([name, text]) => [name, bytes(text)] as const),
  ])
}
