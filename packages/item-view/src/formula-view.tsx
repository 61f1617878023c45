import { patiently } from "@sworn/ui"
import { lazy, Suspense } from "solid-js"

const Formula = lazy(() => patiently(() => import("./rich/formula.tsx")))

/** A formula by itself, within a line: for whoever writes one. */
export function FormulaView(props: { latex: string }) {
  return (
    <Suspense fallback={<code>{props.latex}</code>}>
      <Formula latex={props.latex} stands={false} />
    </Suspense>
  )
}
