import {
  levelFields,
  levelGroupWords,
  platformFields,
  platformGroupWords,
  type ConfigurationPage as Loaded,
} from "@sworn/contract/staff"
import { createAsync, revalidate, useSearchParams } from "@solidjs/router"
import { Segmented } from "@sworn/ui"
import { createMemo, Show, Suspense } from "solid-js"
import { api } from "../api/client.ts"
import { readAssumptions, readConfiguration, readReference } from "../api/reads.ts"
import { words } from "../i18n/words.ts"
import { Page } from "../shell/page.tsx"
import { useReference } from "../shell/reference.tsx"
import { useSession } from "../shell/session.tsx"
import { ConfigurationForm } from "./configuration-form.tsx"
import { VersionHistory } from "./version-history.tsx"

export default function ConfigurationPage() {
  const page = createAsync(() => readConfiguration())
  return (
    <Suspense fallback={<p class="opening">{words().shell.opening}</p>}>
      <Show when={page.latest}>{(loaded) => <Configuration loaded={loaded()} />}</Show>
    </Suspense>
  )
}

/** A level, or the platform: which one is in the address. */
function Configuration(props: { loaded: Loaded }) {
  const [asked, setAsked] = useSearchParams()
  const session = useSession()
  const { levelName } = useReference()
  const level = () => props.loaded.levels.find((one) => one.level === asked["of"])?.level
  const isPlatform = () => asked["of"] === "platform" || (asked["of"] === undefined && opensPlatform())
  const opensPlatform = () => session.roles().has("security-administrator")
  const chosen = () => (isPlatform() ? "platform" : (level() ?? "basic"))
  const versions = createMemo(() =>
    isPlatform()
      ? props.loaded.platform
      : (props.loaded.levels.find((one) => one.level === chosen())?.versions ?? []),
  )
  const saved = () => void revalidate([readConfiguration.key, readAssumptions.key, readReference.key])

  return (
    <Page title={words().nouns.configuration}>
      <p class="quiet">{words().admin.configurationLead}</p>
      <Segmented
        legend={words().admin.whose}
        legendHidden
        options={[
          ...props.loaded.levels.map((one) => ({ value: one.level as string, label: levelName(one.level) })),
          { value: "platform", label: words().admin.platform },
        ]}
        value={chosen()}
        onChange={(of) => setAsked({ of }, { replace: true })}
      />
      {/* Another level is another form: what was typed for the one before does not follow. */}
      <Show when={chosen()} keyed>
        {(of) => (
          <>
            <Show when={versions()[0]}>
              {(latest) => (
                <ConfigurationForm
                  fields={of === "platform" ? platformFields : levelFields}
                  groups={of === "platform" ? platformGroupWords : levelGroupWords}
                  version={latest()}
                  mayChange={session
                    .roles()
                    .has(of === "platform" ? "security-administrator" : "exam-administrator")}
                  readOnly={of === "platform" ? words().admin.readOnlyPlatform : words().admin.readOnlyLevel}
                  onSave={(effectiveFrom, configuration) => {
                    const chosenLevel = level() ?? "basic"
                    return of === "platform"
                      ? api.setPlatform(effectiveFrom, configuration)
                      : api.setLevel(chosenLevel, effectiveFrom, configuration)
                  }}
                  onSaved={saved}
                />
              )}
            </Show>
            <VersionHistory fields={of === "platform" ? platformFields : levelFields} versions={versions()} />
          </>
        )}
      </Show>
    </Page>
  )
}
