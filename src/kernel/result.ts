/** What became of an action: the output `result`, and the exit code of process and step. All but `ok` fail a GitHub step. */
export const exitCodes = {
  ok: 0,
  /** The check said no: findings at the fail level, gate not passed, training failed, sync or deployment rolled back. */
  refused: 1,
  /** Input, configuration or permission: the user's to mend. */
  misuse: 2,
  /** A service failed us. */
  outside: 3,
  cancelled: 130,
  /** Ours to mend. */
  bug: 70,
} as const;

export type Result = keyof typeof exitCodes;
