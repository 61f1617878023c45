/** Moodle's path of a category: names are parted by a slash, and a slash inside a name is doubled. */

export function pathOf(category: string | null): readonly string[] {
  if (category === null) return []
  const names = category
    .replaceAll("//", "\u0001")
    .split("/")
    .map((name) => name.replaceAll("\u0001", "/").trim())
  const roots = /^\$\w+\$$/.test(names[0] ?? "") ? 1 : 0
  return names.slice(names[roots] === "top" ? roots + 1 : roots).filter((name) => name !== "")
}

export const categoryText = (path: readonly string[]): string =>
  ["$course$", "top", ...path.map((name) => name.replaceAll("/", "//"))].join("/")
