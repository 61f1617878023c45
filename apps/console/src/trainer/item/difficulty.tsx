import { itemWords } from "./words.ts"

/** One to five dots: the number for those who listen, the length for those who look. */
export function Difficulty(props: { level: number }) {
  return (
    <span class="difficulty" role="img" aria-label={itemWords().difficulty(props.level)}>
      {"●".repeat(props.level)}
      {"○".repeat(5 - props.level)}
    </span>
  )
}
