/** The manifest of a package of ours, with what other systems may want to know of each question in LOM's words. */
import { type Locale } from "@sworn/question-bank"
import type { ExchangeQuestion } from "../question.ts"
import { difficulties } from "./manifest.ts"
import { attributeText } from "./pen.ts"
import { xmlText } from "../xml-text.ts"

export type ManifestEntry = {
  readonly identifier: string
  readonly path: string
  readonly type: "item" | "stimulus"
  readonly question: ExchangeQuestion
  readonly media: ReadonlySet<string>
  readonly dependsOn?: string
}

const packageSpace = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
const lomSpace = "http://ltsc.ieee.org/xsd/LOM"

export function manifestOf(entries: readonly ManifestEntry[], locale: Locale): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<manifest xmlns="${packageSpace}" xmlns:lom="${lomSpace}" identifier="sworn-questions">`,
    `<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>`,
    `<organizations/>`,
    `<resources>${entries.map((entry) => `\n${resourceOf(entry, locale)}`).join("")}\n</resources>`,
    `</manifest>\n`,
  ].join("")
}

function resourceOf(entry: ManifestEntry, locale: Locale): string {
  const { identifier, path, type, question, media, dependsOn } = entry
  const files = [path, ...media].map((one) => `<file href="${attributeText(one)}"/>`)
  const needs = dependsOn === undefined ? "" : `<dependency identifierref="${dependsOn}"/>`
  return `<resource identifier="${identifier}" type="imsqti_${type}_xmlv3p0" href="${attributeText(path)}">${metadataOf(question, locale)}${files.join("")}${needs}</resource>`
}

function metadataOf(question: ExchangeQuestion, locale: Locale): string {
  const said = (text: string) => `<lom:string language="${locale}">${xmlText(text)}</lom:string>`
  const word = (value: string) => `<lom:source>LOMv1.0</lom:source><lom:value>${value}</lom:value>`
  const title = question.title ?? question.code
  const keywords = (question.tags ?? []).map((tag) => `<lom:keyword>${said(tag)}</lom:keyword>`).join("")
  const general = (title === undefined ? "" : `<lom:title>${said(title)}</lom:title>`) + keywords
  const difficulty = difficulties[(question.difficulty ?? 0) - 1]
  const relations = (question.laws ?? []).map(
    ({ statute, article, version }) =>
      `<lom:relation><lom:kind>${word("isbasedon")}</lom:kind><lom:resource><lom:description>${said([statute, version, article].filter((part) => part !== undefined).join(" "))}</lom:description></lom:resource></lom:relation>`,
  )
  const classified = (purpose: string, names: readonly string[]) =>
    names.length === 0
      ? ""
      : `<lom:classification><lom:purpose>${word(purpose)}</lom:purpose><lom:taxonPath>${names.map((name) => `<lom:taxon><lom:entry>${said(name)}</lom:entry></lom:taxon>`).join("")}</lom:taxonPath></lom:classification>`
  const parts = [
    general === "" ? "" : `<lom:general>${general}</lom:general>`,
    difficulty === undefined
      ? ""
      : `<lom:educational><lom:difficulty>${word(difficulty)}</lom:difficulty></lom:educational>`,
    ...relations,
    classified("discipline", question.category ?? (question.subject === undefined ? [] : [question.subject])),
    classified("educational level", question.level === undefined ? [] : [question.level]),
  ].join("")
  return parts === "" ? "" : `<metadata><lom:lom>${parts}</lom:lom></metadata>`
}
