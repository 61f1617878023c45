/**
 * The table of contents of a package: which files hold items, and what is known of each.
 *
 * Errors: none; what a manifest does not say is left out.
 */
import type { Element } from "@xmldom/xmldom"
import { childrenOf, wordsOf } from "../xml.ts"
import { present, type About } from "./about.ts"

export type Resource = {
  readonly type: string
  /** Within the package. */
  readonly path: string
  readonly about: About
}

export function resourcesOf(manifest: Element, folder: string): readonly Resource[] {
  const base = joinedPath(folder, manifest.getAttribute("xml:base") ?? "") ?? folder
  return named(manifest, "resources").flatMap((resources) => {
    const within = joinedPath(base, resources.getAttribute("xml:base") ?? "") ?? base
    return called(resources, "resource").flatMap((one): Resource[] => {
      const own = joinedPath(within, one.getAttribute("xml:base") ?? "") ?? within
      const href = one.getAttribute("href") ?? called(one, "file")[0]?.getAttribute("href") ?? null
      const path = href === null ? null : joinedPath(own, href)
      return path === null ? [] : [{ type: one.getAttribute("type") ?? "", path, about: aboutIn(one) }]
    })
  })
}

const named = (root: Element, name: string): readonly Element[] =>
  Array.from(root.getElementsByTagNameNS("*", name))

const called = (element: Element, name: string): readonly Element[] =>
  childrenOf(element).filter((one) => one.localName === name)

/** Null for an address outside of the package: with a scheme, from a root, or above the top. */
export function joinedPath(folder: string, address: string): string | null {
  const bare = decoded(address.split(/[?#]/)[0] ?? "")
  if (bare === null || /^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith("/")) return null
  const parts = folder.split("/").filter((part) => part !== "")
  for (const part of bare.replaceAll("\\", "/").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null
    } else if (part !== "." && part !== "") parts.push(part)
  }
  return parts.join("/") + (bare.endsWith("/") && parts.length > 0 ? "/" : "")
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address)
  } catch {
    return null
  }
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1)

/** What LOM says that we have a place for. */
function aboutIn(resource: Element): About {
  const stringsIn = (element: Element) =>
    named(element, "string")
      .concat(named(element, "langstring"))
      .map((one) => wordsOf(one).trim())
      .filter((text) => text !== "")
  const tags = named(resource, "keyword").flatMap(stringsIn)
  const difficulty = named(resource, "difficulty").flatMap((one) => named(one, "value").map(wordsOf))[0]
  const level = difficulty === undefined ? -1 : difficulties.indexOf(difficulty.trim().toLowerCase())
  const category = named(resource, "taxonPath")[0]
  const names =
    category === undefined
      ? []
      : named(category, "taxon").flatMap((one) => named(one, "entry").flatMap(stringsIn))
  return present({
    tags: tags.length === 0 ? undefined : [...new Set(tags)],
    difficulty: level < 0 ? undefined : level + 1,
    category: names.length === 0 ? undefined : names,
  })
}

export const difficulties = ["very easy", "easy", "medium", "difficult", "very difficult"]
