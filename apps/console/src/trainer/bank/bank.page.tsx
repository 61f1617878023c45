import { createAsync, revalidate, useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { Show, Suspense } from "solid-js"
import { bankApi, readItem, readItems } from "../../api/bank.ts"
import { words } from "../../i18n/words.ts"
import { createReadFor } from "../../shell/read-for.ts"
import { useSession } from "../../shell/session.tsx"
import { ItemSheet } from "../item/item-sheet.tsx"
import { tabIn } from "../item/tabs.ts"
import { BankList } from "./bank-list.tsx"
import { filtersIn, filtersOf, orderIn, pageIn, queryOf, sizeIn } from "./filters.ts"
import "@sworn/item-view/styles.css"
import "../item/item.css"
import "./bank.css"

export default function BankPage() {
  const session = useSession()
  const params = useParams<{ itemId?: string }>()
  const [asked, setAsked] = useSearchParams()
  const navigate = useNavigate()
  const question = () => ({
    ...filtersIn(asked),
    order: orderIn(asked),
    page: pageIn(asked),
    size: sizeIn(asked),
  })
  const list = createAsync(async () => {
    const now = question()
    return { asked: JSON.stringify(now), page: await readItems(now) }
  })
  // Counts and views come when they come: the list does not wait for them.
  const facets = createReadFor(
    () => queryOf(filtersIn(asked)),
    (query) => bankApi.readFacets(filtersOf(query)),
  )
  const views = createReadFor(
    () => "items",
    () => bankApi.readViews("items"),
  )
  const version = () =>
    /^[1-9]\d{0,5}$/.test(String(asked["version"])) ? Number(asked["version"]) : undefined
  const item = createAsync(async () => {
    const itemId = params.itemId
    return itemId === undefined ? undefined : { itemId, reply: await readItem(itemId, version()) }
  })
  // While another item is being read, the one before must not stand under the new address.
  const opened = () => (item.latest?.itemId === params.itemId ? item.latest?.reply : undefined)

  const open = (itemId: string | undefined) => {
    const query = new URLSearchParams(location.search)
    query.delete("version")
    const rest = query.toString()
    navigate(`/items${itemId === undefined ? "" : `/${itemId}`}${rest === "" ? "" : `?${rest}`}`, {
      replace: params.itemId !== undefined && itemId !== undefined,
      scroll: false,
    })
  }
  const changed = () => {
    void revalidate([readItems.key, readItem.key])
    facets.readAgain()
  }
  const versionShown = () => {
    const reply = opened()
    if (!reply?.ok) throw new Error("No version is shown")
    return reply.value.version.itemVersionId
  }

  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={list.latest}>
        {(loaded) => (
          <BankList
            list={loaded().page}
            facets={facets.value()}
            views={views.value()?.views ?? []}
            isUpdating={loaded().asked !== JSON.stringify(question())}
            filters={filtersIn(asked)}
            order={orderIn(asked)}
            page={pageIn(asked)}
            size={sizeIn(asked)}
            isAuthor={session.roles().has("item-author")}
            isReviewer={session.roles().has("item-reviewer")}
            onFilter={(change) => setAsked({ ...change, page: undefined }, { replace: true })}
            onOrder={(order) => setAsked({ order: order === "newest" ? undefined : order, page: undefined })}
            onPage={(page) => setAsked({ page: page === 1 ? undefined : page })}
            onSize={(size) => setAsked({ size: size === 50 ? undefined : size, page: undefined })}
            onNear={(page) => void readItems({ ...question(), page }).catch(() => {})}
            onOpen={open}
            onChanged={changed}
            onSaveView={async (name) => {
              const reply = await bankApi.saveView({ list: "items", name, query: queryOf(filtersIn(asked)) })
              views.readAgain()
              return reply.ok ? undefined : reply.problem.title
            }}
            onDropView={async (viewId) => {
              const reply = await bankApi.dropView(viewId)
              views.readAgain()
              return reply.ok ? undefined : reply.problem.title
            }}
          >
            <ItemSheet
              openId={params.itemId}
              item={opened()}
              tab={tabIn(asked)}
              order={loaded().page.rows.map((row) => row.itemId)}
              isAuthor={session.roles().has("item-author")}
              onOpen={open}
              onTab={(tab) => setAsked({ tab: tab === "item" ? undefined : tab }, { replace: true })}
              onVersion={(next) => setAsked({ version: next }, { replace: true })}
              onAct={async (act, reason) => {
                const reply = await bankApi.actOn(versionShown(), { act, reason })
                if (reply.ok) changed()
                return reply
              }}
              onComment={async (text) => {
                const reply = await bankApi.comment(versionShown(), text)
                if (reply.ok) void revalidate(readItem.key)
                return reply.ok ? undefined : reply.problem.title
              }}
            />
          </BankList>
        )}
      </Show>
    </Suspense>
  )
}
