/**
 * What an author typed, as a citation of the register, or why not.
 *
 * Errors: returned as sentences for the author, each of which says what to write instead.
 * Source: ITM-6 in docs/rules.md.
 */
import { citationOf, readCitation, standsIn, statutesNamed } from "@sworn/question-bank"
import type { LawCitation } from "@sworn/question-bank/keyed"
import { said, words } from "../words.ts"
import type { LawShelf } from "./law-shelf.ts"
import { placeOf } from "./law-words.ts"

export type Resolved =
  | { readonly ok: true; readonly law: LawCitation }
  | { readonly ok: false; readonly sentence: string }

const not = (sentence: string): Resolved => ({ ok: false, sentence })

/** In the version in force today. Where only the place was typed, it is one of the law cited last. */
export async function resolveCitation(
  shelf: LawShelf,
  typed: string,
  before: LawCitation | undefined,
): Promise<Resolved> {
  const terms = words().law
  const read = readCitation(typed)
  if (read === null) return not(terms.notRead)
  const named =
    read.title === null
      ? shelf.statutes().filter((one) => one.statute === before?.statute)
      : statutesNamed(shelf.statutes(), read.title)
  const [statute, ...others] = named
  if (statute === undefined) return not(read.title === null ? terms.noTitle : terms.unknown(read.title))
  if (others.length > 0) return not(terms.several(named.map(({ title }) => said(title)).join("、")))

  const inForce = shelf.inForce(statute)
  if (inForce === null) return not(terms.noVersion(said(statute.title)))
  const law: LawCitation = {
    statute: statute.statute,
    version: inForce.version,
    article: read.article,
    paragraph: read.paragraph,
    item: read.item,
  }
  const page = await shelf.fetch(law.statute, law.version)
  // A version whose text is not loaded is known by its days alone, and may be cited all the same.
  const stands = page === null || page.text === null || standsIn(page.text, law)
  return stands ? { ok: true, law } : not(terms.noPlace(citationOf(placeOf(law)), said(statute.title)))
}
