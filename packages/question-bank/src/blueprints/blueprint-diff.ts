/**
 * What is different between two versions of a blueprint, number by number.
 *
 * Units:  points are centipoints, as in the blueprint itself.
 * Errors: none.
 * Source: PAP-1 in docs/rules.md.
 */
import type { ItemKind } from "../item.ts"
import { requirementKey, type BlueprintBody, type DifficultyBand, type LawRequirement } from "./blueprint.ts"

export type BlueprintChange = {
  readonly what:
    | "title-zh"
    | "title-en"
    | "level"
    | "category"
    | "specialist-subject"
    | "total"
    | "section-count"
    | "section-points"
    | "section-items"
    | "cell"
    | "share"
    | "requirement"
  readonly kind: ItemKind | null
  readonly subject: string | null
  readonly band: DifficultyBand | null
  readonly requirement: LawRequirement | null
  /** Null where there was nothing, or is nothing any more. */
  readonly before: string | number | null
  readonly after: string | number | null
}

type Told = Omit<BlueprintChange, "before" | "after"> & { readonly value: string | number | null }

const plain = { kind: null, subject: null, band: null, requirement: null }

/** In the order of a blueprint's own parts. */
export function blueprintDiff(before: BlueprintBody, after: BlueprintBody): readonly BlueprintChange[] {
  const [old, now] = [factsOf(before), factsOf(after)]
  const keys = new Set([...now.keys(), ...old.keys()])
  return [...keys].flatMap((key) => {
    const [one, other] = [old.get(key), now.get(key)]
    const { value: _value, ...about } = (other ?? one) as Told
    const [was, is] = [one?.value ?? null, other?.value ?? null]
    return was === is ? [] : [{ ...about, before: was, after: is }]
  })
}

function factsOf(body: BlueprintBody): ReadonlyMap<string, Told> {
  const facts = new Map<string, Told>()
  const tell = (key: string, fact: Partial<Told> & Pick<Told, "what" | "value">) =>
    void facts.set(`${fact.what} ${key}`, { ...plain, ...fact })

  tell("", { what: "title-zh", value: body.title["zh-CN"] })
  tell("", { what: "title-en", value: body.title.en })
  tell("", { what: "level", value: body.level })
  tell("", { what: "category", value: body.category })
  tell("", { what: "specialist-subject", value: body.specialistSubject })
  tell("", { what: "total", value: body.total })
  for (const { kind, count, pointsEach, itemsEach } of body.sections) {
    tell(kind, { what: "section-count", kind, value: count })
    tell(kind, { what: "section-points", kind, value: pointsEach })
    tell(kind, { what: "section-items", kind, value: itemsEach })
  }
  for (const { subject, kind, band: at, count } of body.cells) {
    const band = body.bands[at]
    if (band !== undefined && count > 0)
      tell(`${subject} ${kind} ${band.least}-${band.most}`, {
        what: "cell",
        subject,
        kind,
        band,
        value: count,
      })
  }
  for (const { subject, leastPercent } of body.shares)
    tell(subject, { what: "share", subject, value: leastPercent })
  for (const requirement of body.requirements)
    tell(`${requirement.version} ${requirementKey(requirement)}`, {
      what: "requirement",
      requirement,
      value: requirement.least,
    })
  return facts
}
