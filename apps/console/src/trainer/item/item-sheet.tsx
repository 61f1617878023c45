import type { ItemVersionPage } from "@sworn/contract/staff"
import type { ItemAct } from "@sworn/question-bank"
import { Button, Sheet } from "@sworn/ui"
import { Match, Show, Switch } from "solid-js"
import type { Reply } from "../../api/reply.ts"
import { wordFor, words } from "../../i18n/words.ts"
import { ItemActs, type OnAct } from "./item-acts.tsx"
import { ItemPanels } from "./item-panels.tsx"
import type { Tab } from "./tabs.ts"
import { itemWords } from "./words.ts"

type Props = {
  openId: string | undefined
  /** Undefined while it is being read. */
  item: Reply<ItemVersionPage> | undefined
  tab: Tab
  /** The items of the list, for going on to the next without closing. */
  order: readonly string[]
  isAuthor: boolean
  onOpen: (itemId: string | undefined) => void
  onTab: (tab: Tab) => void
  onVersion: (version: number | undefined) => void
  onAct: OnAct
  onComment: (text: string) => Promise<string | undefined>
}

/** One item beside the list: what it asks, what may be done with it, and everything that is known of it. */
export function ItemSheet(props: Props) {
  const found = () => (props.item?.ok ? props.item.value : undefined)
  const problem = () => (props.item?.ok === false ? props.item.problem : undefined)
  const neighbour = (step: -1 | 1) => {
    const at = props.openId === undefined ? -1 : props.order.indexOf(props.openId)
    return at < 0 ? undefined : props.order[at + step]
  }
  const goTo = (itemId: string | undefined) => itemId !== undefined && props.onOpen(itemId)
  const isNewest = (item: ItemVersionPage) => item.version.version === item.versions[0]?.version

  /** An older version may still stand on papers and be taken out; it is not written on, submitted or judged. */
  const actsOn = (item: ItemVersionPage): readonly ItemAct[] =>
    isNewest(item) ? item.openActs : item.openActs.filter((act) => afterApproval.includes(act))

  return (
    <Sheet
      wide
      open={props.openId !== undefined}
      onClose={() => props.onOpen(undefined)}
      title={title()}
      closeLabel={words().shell.close}
      footer={
        <>
          <div class="sheet-neighbours">
            <Button small aria-disabled={neighbour(-1) === undefined} onClick={() => goTo(neighbour(-1))}>
              {itemWords().previous}
            </Button>
            <Button small aria-disabled={neighbour(1) === undefined} onClick={() => goTo(neighbour(1))}>
              {itemWords().next}
            </Button>
          </div>
          <Show when={found()}>
            {(item) => (
              <>
                <ItemActs
                  itemVersionId={item().version.itemVersionId}
                  openActs={actsOn(item())}
                  onAct={props.onAct}
                />
                <Show when={props.isAuthor}>
                  <a class="button" data-small="" data-kind="quiet" href={`/items/new?like=${item().itemId}`}>
                    {itemWords().another}
                  </a>
                </Show>
                <Show when={isNewest(item())}>
                  <a class="button" data-small="" href={`/items/${item().itemId}/edit`}>
                    {itemWords().edit}
                  </a>
                </Show>
              </>
            )}
          </Show>
        </>
      }
    >
      <Switch fallback={<p role="status">{words().shell.opening}</p>}>
        <Match when={found()}>
          {(item) => (
            <ItemPanels
              item={item()}
              tab={props.tab}
              onTab={props.onTab}
              onVersion={props.onVersion}
              onComment={props.onComment}
            />
          )}
        </Match>
        <Match when={problem()}>
          {(refused) => (
            <div role="alert">
              <p>{refused().title}</p>
              <Show when={refused().requestId}>
                {(requestId) => (
                  <p class="quiet">
                    {words().failure.requestId} <code>{requestId()}</code>
                  </p>
                )}
              </Show>
            </div>
          )}
        </Match>
      </Switch>
    </Sheet>
  )

  function title() {
    const item = found()
    if (item === undefined) return words().shell.opening
    return itemWords().sheetTitle(item.code, wordFor(itemWords().kinds, item.version.body.kind))
  }
}

const afterApproval: readonly ItemAct[] = ["suspend", "reinstate", "retire"]
