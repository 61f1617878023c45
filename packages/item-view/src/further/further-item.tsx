import type { PaperItem } from "@sworn/question-bank"
import { Match, Switch } from "solid-js"
import type { Answering } from "../answering.ts"
import { ClozeItem } from "./cloze-item.tsx"
import { HotspotItem } from "./hotspot-item.tsx"
import { MatchingItem } from "./matching-item.tsx"
import { NumericItem } from "./numeric-item.tsx"
import { OrderingItem } from "./ordering-item.tsx"
import { WrittenItem } from "./written-item.tsx"

type Props = { item: PaperItem; answering: Answering; locked?: boolean }

/** The kinds that a level has to allow (ITM-3), in one part of the app that other papers never load. */
export default function FurtherItem(props: Props) {
  const locked = () => props.locked ?? false
  return (
    <Switch>
      <Match when={props.item.kind === "matching" && props.item}>
        {(item) => <MatchingItem item={item()} answering={props.answering} locked={locked()} />}
      </Match>
      <Match when={props.item.kind === "ordering" && props.item}>
        {(item) => <OrderingItem item={item()} answering={props.answering} locked={locked()} />}
      </Match>
      <Match when={props.item.kind === "numeric" && props.item}>
        {(item) => <NumericItem item={item()} answering={props.answering} locked={locked()} />}
      </Match>
      <Match when={props.item.kind === "cloze" && props.item}>
        {(item) => <ClozeItem item={item()} answering={props.answering} locked={locked()} />}
      </Match>
      <Match when={(props.item.kind === "short-text" || props.item.kind === "essay") && props.item}>
        {(item) => <WrittenItem item={item()} answering={props.answering} locked={locked()} />}
      </Match>
      <Match when={props.item.kind === "hotspot" && props.item}>
        {(item) => <HotspotItem item={item()} answering={props.answering} locked={locked()} />}
      </Match>
    </Switch>
  )
}
