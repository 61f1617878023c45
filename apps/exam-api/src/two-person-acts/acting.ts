import { rolesOfAct, type TwoPersonAct } from "@sworn/exam-core"
import { pathsOf, type Actor } from "../http/staff-session.ts"

/** For which units a person may ask for an act, and decide another's request for it. */
export type Acting = { readonly acts: readonly TwoPersonAct[]; readonly paths: readonly string[] }

export const pathsForAct = (actor: Actor, act: TwoPersonAct): readonly string[] =>
  pathsOf(actor, ...rolesOfAct[act])

/** Act by act, side by side with its units. */
export function actingOf(actor: Actor): Acting {
  const pairs = (Object.keys(rolesOfAct) as TwoPersonAct[]).flatMap((act) =>
    pathsForAct(actor, act).map((path) => ({ act, path })),
  )
  return { acts: pairs.map(({ act }) => act), paths: pairs.map(({ path }) => path) }
}
