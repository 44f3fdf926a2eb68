/** The exit codes of beb, as the README documents them. */
export const exitCode = {
  /** Everything is as recorded. */
  asRecorded: 0,
  /** A counterexample to a claim, a standing or statement that is not the recorded one, or evidence that fails. */
  changed: 1,
  /** Wrong usage or bad input. */
  badInput: 2,
  /** A claim whose hypotheses held on too few instances. */
  vacuous: 3,
  /** A claim that could not be decided on some instance. */
  undecided: 4,
  /** There is no proof checker on this machine. */
  noProofChecker: 5,
  interrupted: 130,
} as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
