// Made by `npm run generate`; changes here are lost.
import type { Rule } from "../rule.ts";
import airflow3Moved from "./airflow3-moved.ts";
import airflow3Removed from "./airflow3-removed.ts";
import analysisLimit from "./analysis-limit.ts";
import branchToUnknownTask from "./branch-to-unknown-task.ts";
import containerWithoutResources from "./container-without-resources.ts";
import dagCycle from "./dag-cycle.ts";
import dagNeverCalled from "./dag-never-called.ts";
import duplicateDagId from "./duplicate-dag-id.ts";
import duplicateTaskId from "./duplicate-task-id.ts";
import emptyDag from "./empty-dag.ts";
import hardCodedMlflowUri from "./hard-coded-mlflow-uri.ts";
import hardCodedSecret from "./hard-coded-secret.ts";
import hiddenDagFile from "./hidden-dag-file.ts";
import imageNotBuilt from "./image-not-built.ts";
import imageNotPinned from "./image-not-pinned.ts";
import importRaises from "./import-raises.ts";
import invalidId from "./invalid-id.ts";
import invalidSchedule from "./invalid-schedule.ts";
import isolatedTask from "./isolated-task.ts";
import joinAfterBranch from "./join-after-branch.ts";
import missingArgument from "./missing-argument.ts";
import noExplicitSchedule from "./no-explicit-schedule.ts";
import pythonSyntax from "./python-syntax.ts";
import runtimeVaryingValue from "./runtime-varying-value.ts";
import scheduleWithoutStartDate from "./schedule-without-start-date.ts";
import secretInPlainEnvironment from "./secret-in-plain-environment.ts";
import templatedBashInjection from "./templated-bash-injection.ts";
import topLevelConnectionGet from "./top-level-connection-get.ts";
import topLevelIo from "./top-level-io.ts";
import topLevelMlflowCall from "./top-level-mlflow-call.ts";
import topLevelVariableGet from "./top-level-variable-get.ts";
import trainingWithoutRetries from "./training-without-retries.ts";
import undefinedName from "./undefined-name.ts";
import unknownArgument from "./unknown-argument.ts";
import unresolvedImport from "./unresolved-import.ts";
import unusedIgnore from "./unused-ignore.ts";

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  airflow3Moved,
  airflow3Removed,
  analysisLimit,
  branchToUnknownTask,
  containerWithoutResources,
  dagCycle,
  dagNeverCalled,
  duplicateDagId,
  duplicateTaskId,
  emptyDag,
  hardCodedMlflowUri,
  hardCodedSecret,
  hiddenDagFile,
  imageNotBuilt,
  imageNotPinned,
  importRaises,
  invalidId,
  invalidSchedule,
  isolatedTask,
  joinAfterBranch,
  missingArgument,
  noExplicitSchedule,
  pythonSyntax,
  runtimeVaryingValue,
  scheduleWithoutStartDate,
  secretInPlainEnvironment,
  templatedBashInjection,
  topLevelConnectionGet,
  topLevelIo,
  topLevelMlflowCall,
  topLevelVariableGet,
  trainingWithoutRetries,
  undefinedName,
  unknownArgument,
  unresolvedImport,
  unusedIgnore,
];
