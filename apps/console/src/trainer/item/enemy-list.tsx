import { Button, StatusLine } from "@sworn/ui"
import { createSignal, For, Show } from "solid-js"
import { bankApi } from "../../api/bank.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { EnemyForm } from "./enemy-form.tsx"
import { excerptOf } from "./excerpt.ts"
import { ItemStateChip } from "./item-state-chip.tsx"
import { ReasonedButton } from "./reasoned-button.tsx"
import { itemWords } from "./words.ts"

/** Items that must never stand on one paper with this one; naming one more, and letting one go again. */
export function EnemyList(props: { itemId: string }) {
  const enemies = createReadFor(
    () => props.itemId,
    (itemId) => bankApi.readEnemies(itemId),
  )
  const [isAdding, setIsAdding] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()

  async function end(otherId: string, reason: string) {
    const reply = await bankApi.endEnmity(props.itemId, otherId, reason)
    setProblem(reply.ok ? undefined : reply.problem.title)
    enemies.readAgain()
    return reply.ok ? undefined : reply.problem.title
  }

  return (
    <section aria-labelledby="item-enemies">
      <h3 id="item-enemies">{itemWords().enemies}</h3>
      <Show
        when={enemies.isUpToDate() && enemies.value()}
        fallback={<p role="status">{itemWords().reading}</p>}
      >
        {(known) => (
          <Show when={known().enemies.length > 0} fallback={<p class="quiet">{itemWords().noEnemies}</p>}>
            <ul class="item-links">
              <For each={known().enemies}>
                {(enemy) => (
                  <li>
                    <a href={`/items/${enemy.itemId}`}>{enemy.code}</a>
                    <ItemStateChip state={enemy.state} />
                    <ReasonedButton
                      label={itemWords().enemyDropShort}
                      name={itemWords().enemyDrop(enemy.code)}
                      onSubmit={(reason) => end(enemy.itemId, reason)}
                    />
                    <span class="item-excerpt">{excerptOf(enemy.excerpt)}</span>
                    <span class="quiet item-excerpt">{enemy.reason}</span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
      <StatusLine tone="bad" shape={problem() === undefined ? undefined : "alert"}>
        {problem()}
      </StatusLine>
      <Show
        when={isAdding()}
        fallback={
          <Button small onClick={() => setIsAdding(true)}>
            {itemWords().enemyAdd}
          </Button>
        }
      >
        <EnemyForm
          itemId={props.itemId}
          onCancel={() => setIsAdding(false)}
          onAdded={() => {
            setIsAdding(false)
            enemies.readAgain()
          }}
        />
      </Show>
    </section>
  )
}
