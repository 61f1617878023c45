/**
 * What we know of a question and QTI has no place for: attributes of our own name space on the item, which its schema
 * allows and other systems pass over. What others may want to know stands in the manifest as well, in its own words.
 *
 * Errors: none. An attribute that does not hold what it should is as good as absent.
 */
import type { Element } from "@xmldom/xmldom"
import { isRecord } from "../json/judge.ts"
import type { ExchangeKind, ExchangeQuestion, LawReference } from "../question.ts"
import { attributeText } from "./pen.ts"

export const ownSpace = "urn:sworn:questions:1"

/** The fields of any question that are carried like this. */
export type About = Pick<
  ExchangeQuestion,
  "code" | "title" | "level" | "subject" | "difficulty" | "points" | "tags" | "category" | "laws"
>

type Texts = "code" | "title" | "level" | "subject"
const texts: readonly Texts[] = ["code", "title", "level", "subject"]

export function aboutAttributes(question: ExchangeQuestion): string {
  const list = (value: readonly unknown[] | undefined) => (value === undefined ? null : JSON.stringify(value))
  const said: Readonly<Record<string, string | null>> = {
    kind: question.kind,
    ...Object.fromEntries(texts.map((field) => [field, question[field] ?? null])),
    difficulty: question.difficulty === undefined ? null : String(question.difficulty),
    points: question.points === undefined ? null : String(question.points),
    tags: list(question.tags),
    category: list(question.category),
    laws: list(question.laws),
  }
  const written = Object.entries(said).flatMap(([name, value]) =>
    value === null ? [] : [` own:${name}="${attributeText(value)}"`],
  )
  return ` xmlns:own="${ownSpace}"${written.join("")}`
}

export type OwnAbout = { readonly kind: ExchangeKind; readonly about: About }

/** Null for an item that somebody else wrote. */
export function ownAboutOf(item: Element, kinds: ReadonlySet<string>): OwnAbout | null {
  const said = (name: string) => item.getAttributeNS(ownSpace, name)
  const kind = said("kind")
  if (kind === null || !kinds.has(kind)) return null
  const whole = (name: string) => {
    const value = Number(said(name) ?? Number.NaN)
    return Number.isSafeInteger(value) ? value : undefined
  }
  const listOf = <Each>(name: string, judge: (each: unknown) => each is Each) => {
    const list = parsed(said(name))
    return Array.isArray(list) && list.every(judge) ? (list as readonly Each[]) : undefined
  }
  return {
    kind: kind as ExchangeKind,
    about: present({
      ...Object.fromEntries(texts.map((field) => [field, said(field) ?? undefined])),
      difficulty: whole("difficulty"),
      points: whole("points"),
      tags: listOf("tags", isText),
      category: listOf("category", isText),
      laws: listOf("laws", isLaw),
    }),
  }
}

const isText = (value: unknown): value is string => typeof value === "string"

const isLaw = (value: unknown): value is LawReference =>
  isRecord(value) &&
  Object.entries(value).every(
    ([name, one]) => ["statute", "article", "version"].includes(name) && typeof one === "string",
  ) &&
  "statute" in value &&
  "article" in value

function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Present<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** Without the fields that nothing is known of. */
export const present = <Fields extends object>(fields: Fields): Partial<Present<Fields>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Present<Fields>
  >
