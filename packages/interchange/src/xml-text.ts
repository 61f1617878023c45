/** Text as it may stand in XML, in an element or between double quotes: what XML cannot say at all is left out. */
export const xmlText = (text: string): string =>
  sayable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;")

/** A lone half of a pair becomes U+FFFD, as it would on its way to any file. */
const sayable = (text: string): string => text.toWellFormed().replace(unsayable, "")

// oxlint-disable-next-line no-control-regex -- these are the characters it is about
const unsayable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
