/** Grades one closed attempt from its journal: the same call now, and in ten years. */
import { answeredCount, closureAt, contentsOf, firstBreak, type JournalRecord } from "@sworn/exam-core"
import { grade, gradingVersion, type KeyedPaper } from "@sworn/exam-core/keyed"
import { sha256 } from "../attempts/sha256.ts"
import type { AttemptToGrade, NewScoreSet } from "./grading.store.ts"

/** Throws when the chain does not hold or the attempt is open: a broken record must never become a score. */
export function gradeAttempt(
  paper: KeyedPaper,
  attempt: AttemptToGrade,
  journal: readonly JournalRecord[],
): NewScoreSet {
  const broken = firstBreak(attempt.attemptId, journal, sha256)
  if (broken !== null)
    throw new Error(`The journal of attempt ${attempt.attemptId} does not hold at position ${broken}`)
  if (
    journal.length !== attempt.journalLength ||
    (journal.at(-1)?.hash ?? attempt.journalHead) !== attempt.journalHead
  ) {
    throw new Error(`The journal of attempt ${attempt.attemptId} does not end where its attempt says`)
  }
  const closure = closureAt(attempt, attempt.now)
  if (closure.state === "open") throw new Error(`Attempt ${attempt.attemptId} is still open`)

  const contents = contentsOf(journal)
  const graded = grade(paper, contents.responses)
  return {
    attempt,
    gradingVersion,
    answeredCount: answeredCount(contents),
    score: graded.score,
    passMark: paper.passMark,
    verdict: graded.verdict,
    bySubject: JSON.stringify(graded.bySubject),
    digest: sha256(JSON.stringify([gradingVersion, paper.passMark, graded])),
    closedAs: closure.state,
    lines: graded.lines,
  }
}
