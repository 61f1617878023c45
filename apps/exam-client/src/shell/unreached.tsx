import { words } from "../i18n/index.ts"
import { Notice } from "./notice.tsx"

/** A page after the exam that could not be fetched. */
export function Unreached() {
  return (
    <Notice
      title={words().unreachable.title}
      body={words().unreachable.later}
      act={words().retry}
      onAct={() => location.reload()}
    />
  )
}
