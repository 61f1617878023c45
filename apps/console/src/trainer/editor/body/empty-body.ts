/** What an author begins with: every kind in the form it most often has, nothing said in it yet. */
import {
  noPicture,
  type AnswerableKind,
  type ItemKind,
  type Localised,
  type LocalisedRich,
  type Option,
} from "@sworn/question-bank"
import type { AnswerableBody, ItemBody } from "@sworn/question-bank/keyed"

export type NewId = () => string

/** Of chance, so that no order and no key can be read from it. */
export const newOptionId = (): string => crypto.randomUUID()

const nothing: LocalisedRich & Localised = { "zh-CN": "", en: "" }
const right: Localised = { "zh-CN": "正确", en: "True" }
const wrong: Localised = { "zh-CN": "错误", en: "False" }

export function emptyBody(kind: ItemKind, newId: NewId): ItemBody {
  const isSet = kind === "case-set"
  return {
    kind,
    title: isSet ? nothing : null,
    scenario: isSet ? nothing : null,
    answerables: isSet
      ? [emptyAnswerable("single", newId), emptyAnswerable("single", newId)]
      : [emptyAnswerable(kind, newId)],
    levels: [],
    category: null,
    difficulty: 3,
    isPilot: false,
    tags: [],
  }
}

export function emptyAnswerable(kind: AnswerableKind, newId: NewId): AnswerableBody {
  const common = {
    id: crypto.randomUUID(),
    subject: "",
    stem: nothing,
    rationale: nothing,
    laws: [],
  }
  const blanks = (count: number): Option[] => Array.from({ length: count }, () => emptyOption(newId()))
  switch (kind) {
    case "true-false":
      return {
        ...common,
        kind,
        options: [
          { id: newId(), text: right },
          { id: newId(), text: wrong },
        ],
        key: [],
      }
    case "matching":
      return { ...common, kind, prompts: blanks(3), options: blanks(3), key: [] }
    case "ordering": {
      const options = blanks(4)
      return { ...common, kind, options, key: options.map(({ id }) => id) }
    }
    case "numeric":
      return { ...common, kind, unit: null, key: [{ value: "", tolerance: "0" }] }
    case "cloze":
      return { ...common, kind, key: [] }
    case "short-text":
      return { ...common, kind, mostCharacters: 50, key: { accepted: [""], caseMatters: false } }
    case "essay":
      return { ...common, kind, mostCharacters: 2_000, key: nothing }
    case "hotspot":
      return { ...common, kind, image: { mediaId: noPicture, alt: nothing, width: 1, height: 1 }, key: [] }
    default:
      return { ...common, kind, options: blanks(4), key: [] }
  }
}

export const emptyOption = (id: string): Option => ({ id, text: nothing })

/**
 * The same question as another kind: what both kinds have stays, so that a change of mind costs no typing.
 * True/false begins with its own two options, and nothing else takes them over.
 */
export function withKind(answerable: AnswerableBody, kind: AnswerableKind, newId: NewId): AnswerableBody {
  if (answerable.kind === kind) return answerable
  const next = emptyAnswerable(kind, newId)
  const { id, subject, stem, rationale, laws } = answerable
  const kept = { ...next, id, subject, stem, rationale, laws }
  const listed = "options" in answerable && answerable.kind !== "true-false" ? answerable : undefined
  if (listed === undefined || !("options" in kept) || kept.kind === "true-false") return kept
  const { options } = listed
  if (kept.kind === "ordering") return { ...kept, options, key: options.map((option) => option.id) }
  if (kept.kind === "matching") return { ...kept, options }
  const wasChoice = listed.kind !== "matching" && listed.kind !== "ordering"
  const key = wasChoice ? (listed.key as readonly string[]) : []
  return { ...kept, options, key: kept.kind === "single" ? key.slice(0, 1) : key }
}

/** An item that becomes a case takes its question along, and a case that becomes one question keeps its first. */
export function withItemKind(body: ItemBody, kind: ItemKind, newId: NewId = newOptionId): ItemBody {
  if (body.kind === kind) return body
  const [first] = body.answerables
  const isSet = kind === "case-set"
  const kept = first === undefined || isSet ? first : withKind(first, kind, newId)
  const next = emptyBody(kind, newId)
  return {
    ...body,
    kind,
    title: isSet ? (body.title ?? next.title) : null,
    scenario: isSet ? (body.scenario ?? next.scenario) : null,
    answerables:
      kept === undefined ? next.answerables : isSet ? [kept, ...next.answerables.slice(1)] : [kept],
  }
}
