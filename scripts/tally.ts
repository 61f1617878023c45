/**
 * How many tests passed, from the file vitest's JSON reporter writes.
 *
 * Errors: none; a run that ended badly counts as at least one failure, whatever its file says or lacks.
 */
export type Tally = { passed: number; failed: number; skipped: number }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export function tallyOf(json: string | null, exitCode: number): Tally {
  const report = parse(json)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const failed = report.numFailedTests + filesThatFailedWhole(report)
  return {
    passed: report.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

// A file that cannot even be loaded has no tests to count.
function filesThatFailedWhole(report: VitestReport): number {
  return report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((assertion) => assertion.status === "failed"),
  ).length
}

function parse(json: string | null): VitestReport | null {
  try {
    return json === null ? null : JSON.parse(json)
  } catch {
    return null
  }
}
