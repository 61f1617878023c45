/** A journey's steps are one story: when one of them fails, those after it are skipped, because they would only fail too. */
import { afterEach, beforeEach } from "vitest"

export function tellInOrder() {
  let isBroken = false
  beforeEach(({ skip }) => {
    if (isBroken) skip("an earlier step of this journey failed")
  })
  afterEach(({ task }) => {
    isBroken ||= task.result?.state === "fail"
  })
}
