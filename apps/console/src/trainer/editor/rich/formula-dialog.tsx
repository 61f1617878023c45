import { richBounds } from "@sworn/question-bank"
import { Button, Dialog, Field } from "@sworn/ui"
import { createEffect, createSignal, on, untrack } from "solid-js"
import { words as ofTheConsole } from "../../../i18n/words.ts"
import { words } from "../words.ts"
import { FormulaView } from "@sworn/item-view"
import { useRichDesk } from "./rich-desk.ts"
import { richSchema } from "./schema.ts"

/** LaTeX on top, what a candidate sees of it below. */
export function FormulaDialog() {
  const desk = useRichDesk()
  const isOpen = () => desk.asked() === "math"
  const [latex, setLatex] = createSignal("")
  let input: HTMLInputElement | undefined
  createEffect(
    on(isOpen, (opens) => {
      if (!opens) return
      setLatex(String(untrack(desk.chosen)?.attrs["latex"] ?? ""))
      // Whoever asks for a formula writes on: the heading can wait.
      requestAnimationFrame(() => input?.focus())
    }),
  )
  const done = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (latex().trim() !== "") desk.put(richSchema.nodes.math.create({ latex: latex().trim() }))
  }

  return (
    <Dialog
      open={isOpen()}
      onClose={desk.closeDialog}
      title={words().rich.formulaTitle}
      closeLabel={ofTheConsole().shell.close}
    >
      <form class="form" onSubmit={done}>
        <Field label={words().rich.latex} hint={words().rich.latexHint}>
          {(control) => (
            <input
              {...control}
              ref={input}
              class="input latex-input"
              value={latex()}
              maxlength={richBounds.latex}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setLatex(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="formula-shown" role="group" aria-label={words().rich.formulaShown}>
          <FormulaView latex={latex()} />
        </div>
        <div class="form-foot">
          <p class="quiet">{words().rich.formulaExamples}</p>
          <Button kind="primary" type="submit" aria-disabled={latex().trim() === ""}>
            {words().rich.formulaDone}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
