/** A text that several items share: the scenario of a case set. */
import type { Element } from "@xmldom/xmldom"
import type { Refused } from "../html.ts"
import type { LocalisedRich } from "../question.ts"
import { ownAboutOf, present, type About } from "./about.ts"
import { standInText } from "./body.ts"
import { Unreadable, type QtiFault, type QtiRemark } from "./faults.ts"
import { richOf } from "./markup.ts"
import { attribute, below, isNamed, kid } from "./names.ts"
import { kinds, type ItemOptions } from "./read-item.ts"

export type ReadStimulus =
  | {
      readonly stem: LocalisedRich
      readonly about: About
      readonly isOwn: boolean
      readonly remarks: readonly (QtiRemark | Refused)[]
    }
  | { readonly fault: QtiFault; readonly detail?: string | undefined }

export function readStimulus(
  root: Element,
  { locale, mediumOf, about }: Omit<ItemOptions, "steps">,
): ReadStimulus {
  const remarks = new Set<QtiRemark | Refused>()
  const body = isNamed(root, "assessment-stimulus") ? kid(root, "stimulus-body") : null
  if (body === null) return { fault: "not-qti" }
  try {
    const markup = { mediumOf, refuse: (code: Refused) => void remarks.add(code) }
    const stem = { [locale]: richOf(Array.from(body.childNodes), markup, standInText) }
    if (below(root, "stylesheet").length > 0) remarks.add("style-lost")
    const own = ownAboutOf(root, kinds)
    const told = present({
      code: attribute(root, "identifier") || undefined,
      title: attribute(root, "title") || undefined,
      ...about,
    })
    return { stem, about: own?.about ?? told, isOwn: own !== null, remarks: [...remarks] }
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.code, detail: error.detail }
    throw error
  }
}
