import type { ReadingReply } from "@sworn/contract/staff"
import { namesOf, readStatute, saidOfItself } from "@sworn/question-bank"
import type { StaffDeps } from "../deps.ts"
import { readAllStatutes } from "./statutes.store.ts"

/** What a public text was read as, before anything is done with it: its parts, what it says of itself, and every fault by line. */
export async function readPublicText(
  { bankSql }: Pick<StaffDeps, "bankSql">,
  text: string,
): Promise<ReadingReply> {
  const { statute: read, faults } = readStatute(text)
  const known = (await readAllStatutes(bankSql)).find(({ title, shortNames }) =>
    namesOf(title, shortNames).includes(read.title),
  )
  const paragraphs = read.articles.flatMap((article) => article.paragraphs)
  return {
    title: read.title,
    statute: known?.statute ?? null,
    ...saidOfItself(read),
    counts: {
      chapters: read.headings.filter(({ kind }) => kind === "chapter").length,
      articles: read.articles.length,
      paragraphs: paragraphs.length,
      items: paragraphs.flatMap(({ items }) => items).length,
      annexes: read.annexes.length,
    },
    faults: [...faults],
  }
}
