/** Text as it may stand in XML of ours, so that reading it gives the same text. */
import { xmlText } from "../xml-text.ts"

/** Inside an attribute a line end or a tab would be read as a space. */
export const attributeText = (text: string): string =>
  xmlText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")

/** Where a schema asks for one line. */
export const lineText = (text: string): string => attributeText(text.replace(/\s+/g, " ").trim())
