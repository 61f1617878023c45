/**
 * What two wordings are compared by: the text without white space and with one width for each sign.
 *
 * An item's closing mark is left out, because it becomes a semicolon when a new item follows and the item says the same.
 * The label of an item counts by its number, so that (一) and （一） are one.
 */
import type { LawArticle, LawItem, LawParagraph } from "./statute-text.ts"

export const normalForm = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\s\u200b-\u200d\u2060\ufeff]/g, "")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll("〈", "<")
    .replaceAll("〉", ">")

const withoutClosingMark = (form: string): string => form.replace(/[;,.。]$/, "")

export const itemForm = ({ text, subitems }: LawItem): string =>
  [text, ...subitems.map((subitem) => `${subitem.number}.${subitem.text}`)]
    .map((part) => withoutClosingMark(normalForm(part)))
    .join("\n")

/** What stands before the list of items, and says what they have in common. */
export const leadForm = (paragraph: LawParagraph): string => normalForm(paragraph.text)

export const paragraphForm = (paragraph: LawParagraph): string =>
  [leadForm(paragraph), ...paragraph.items.map((item) => `(${item.number})${itemForm(item)}`)].join("\n")

export const articleForm = (article: LawArticle): string => article.paragraphs.map(paragraphForm).join("\n\n")
