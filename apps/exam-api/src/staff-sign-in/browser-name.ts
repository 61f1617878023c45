/** What a browser calls itself, in the few words by which people know their own: "Chrome 109 · Windows". */

const browsers: readonly [name: string, pattern: RegExp][] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\/(\d+)/],
  ["360", /\bQIHU|\b360(?:SE|EE|Chrome)/i],
  ["Opera", /\bOPR\/(\d+)/],
  ["Firefox", /\b(?:Firefox|FxiOS)\/(\d+)/],
  ["Chrome", /\b(?:Chrome|CriOS)\/(\d+)/],
  ["Safari", /\bVersion\/(\d+)[.\d]* (?:Mobile\/\S+ )?Safari\//],
]

const systems: readonly [name: string, pattern: RegExp][] = [
  ["Android", /\bAndroid\b/],
  ["HarmonyOS", /\bHarmonyOS\b|\bOpenHarmony\b/],
  ["iOS", /\biPhone\b|\biPad\b/],
  ["Windows 7", /\bWindows NT 6\.1\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b|\bX11\b/],
]

/** Empty when it says nothing that anyone would recognise. */
export function browserName(userAgent: string): string {
  const browser = browsers
    .map(([name, pattern]) => [name, pattern.exec(userAgent)] as const)
    .find(([, match]) => match !== null)
  const system = systems.find(([, pattern]) => pattern.test(userAgent))?.[0]
  const version = browser?.[1]?.[1]
  return [browser && [browser[0], version].filter(Boolean).join(" "), system].filter(Boolean).join(" · ")
}
