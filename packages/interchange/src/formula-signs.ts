/**
 * Signs of formulae and the commands of LaTeX that draw them, for whoever reads formulae of other systems.
 *
 * Errors: none; a sign that has no command here is itself.
 */
const greekSigns = "αβγδεζηθικλμνξπρστυφχψωϵϑϕϱςΓΔΘΛΞΠΣΥΦΨΩ"
const greekNames =
  "alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon varphi chi psi " +
  "omega epsilon vartheta phi varrho varsigma Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"

export const greek: ReadonlyMap<string, string> = new Map(
  greekNames.split(" ").map((name, at) => [[...greekSigns][at] ?? "", `\\${name}`] as const),
)

export const operators: ReadonlyMap<string, string> = new Map([
  ["\u2212", "-"],
  ["×", "\\times"],
  ["÷", "\\div"],
  ["±", "\\pm"],
  ["∓", "\\mp"],
  ["⋅", "\\cdot"],
  ["·", "\\cdot"],
  ["≤", "\\le"],
  ["≥", "\\ge"],
  ["≠", "\\ne"],
  ["≈", "\\approx"],
  ["≡", "\\equiv"],
  ["∝", "\\propto"],
  ["∞", "\\infty"],
  ["∑", "\\sum"],
  ["∏", "\\prod"],
  ["∐", "\\coprod"],
  ["∫", "\\int"],
  ["∬", "\\iint"],
  ["∭", "\\iiint"],
  ["∮", "\\oint"],
  ["⋃", "\\bigcup"],
  ["⋂", "\\bigcap"],
  ["⋁", "\\bigvee"],
  ["⋀", "\\bigwedge"],
  ["→", "\\to"],
  ["←", "\\leftarrow"],
  ["↔", "\\leftrightarrow"],
  ["⇒", "\\Rightarrow"],
  ["⇔", "\\Leftrightarrow"],
  ["∈", "\\in"],
  ["∉", "\\notin"],
  ["⊂", "\\subset"],
  ["⊆", "\\subseteq"],
  ["∪", "\\cup"],
  ["∩", "\\cap"],
  ["∅", "\\emptyset"],
  ["∀", "\\forall"],
  ["∃", "\\exists"],
  ["∂", "\\partial"],
  ["∇", "\\nabla"],
  ["∠", "\\angle"],
  ["⊥", "\\perp"],
  ["∥", "\\parallel"],
  ["°", "\\degree"],
  ["′", "'"],
  ["⋯", "\\cdots"],
  ["…", "\\ldots"],
])

/** Functions that stand upright and have a command of their own. */
export const isFunctionName = (words: string): boolean =>
  /^(?:arcsin|arccos|arctan|sinh|cosh|tanh|coth|sin|cos|tan|sec|csc|cot|log|ln|lg|lim|max|min|sup|inf|exp|det|gcd|arg|deg|dim|ker)$/.test(
    words,
  )

/** What LaTeX would take for itself. */
export const escapedSigns: ReadonlyMap<string, string> = new Map([
  ["\\", "\\backslash"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["#", "\\#"],
  ["$", "\\$"],
  ["%", "\\%"],
  ["&", "\\&"],
  ["_", "\\_"],
  ["~", "\\sim"],
])
