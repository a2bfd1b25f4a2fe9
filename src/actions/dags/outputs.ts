/** Outputs that all checks of DAGs have. */
export const findingOutputs = {
  findings: "The findings as JSON; as many of the most severe as an output can hold.",
  errors: "How many of them are errors.",
  warnings: "How many of them are warnings.",
  dags: "How many DAGs were looked at.",
  "sarif-file": "Path of the SARIF file, if one was asked for.",
} as const;
