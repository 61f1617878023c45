/** Where the candidate was and what they struck out, kept on this device so that a restart resumes there (OF-03). */
export type KeptView = {
  readonly itemId: string | undefined
  readonly struck: Readonly<Record<string, readonly string[]>>
  readonly scrolled: Readonly<Record<string, number>>
}

const nothing: KeptView = { itemId: undefined, struck: {}, scrolled: {} }
const keyOf = (attemptId: string) => `sworn.exam.view.${attemptId}`

export function readKeptView(attemptId: string): KeptView {
  try {
    return {
      ...nothing,
      ...(JSON.parse(localStorage.getItem(keyOf(attemptId)) ?? "{}") as Partial<KeptView>),
    }
  } catch {
    return nothing
  }
}

export function keepView(attemptId: string, view: KeptView) {
  try {
    localStorage.setItem(keyOf(attemptId), JSON.stringify(view))
  } catch {
    // A device that keeps nothing starts at the first item again; answers are not kept here.
  }
}
