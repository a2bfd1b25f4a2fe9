import { nearest } from "../../kernel/nearest.ts";
import { undefinedNames } from "../../python/names.ts";
import { defineRule } from "../rule.ts";
import { perSource, sourcesOf } from "../tree.ts";

export default defineRule({
  id: "undefined-name",
  severity: "error",
  confidence: "high",
  what: "A name is used that the file neither defines nor imports.",
  why: "Python stops with a NameError there: at the top of the file the DAG vanishes from Airflow, inside a task the run fails when it gets there, maybe after hours of training.",
  fix: "Import or define it, or mend the spelling.",
  bad: `from airflow.sdk import dag, task


@dag(schedule=None)
def train_model():
    @task
    def evaluate(threshold: float):
        return threshhold > 0.9  # expect

    evaluate(0.8)


train_model()
`,
  good: `from airflow.sdk import dag, task


@dag(schedule=None)
def train_model():
    @task
    def evaluate(threshold: float):
        return threshold > 0.9

    evaluate(0.8)


train_model()
`,
  needs: "syntax",
  line: "3",
  check({ file }, report) {
    for (const source of sourcesOf(file)) {
      if (source.problems.length > 0) continue;
      const reported = new Set<string>();
      for (const { name, start, end, inFunction, visible } of undefinedIn(source)) {
        if (reported.has(name)) continue;
        reported.add(name);
        const place = { file: source, start, end };
        const when = inFunction ? "the task or function stops here when it runs" : "Airflow cannot load this file";
        report(place, `"${name}" is not defined: ${when}`, { fix: remedy(name, visible()) });
      }
    }
  },
});

const undefinedIn = perSource((source) => undefinedNames(source.tree));

function remedy(name: string, visible: string[]): string {
  const home = usualHomes[name];
  if (home) return `Add "${home}" at the top of the file.`;
  const meant = nearest(name, visible);
  return meant ? `Did you mean "${meant}"?` : "Import or define it.";
}

/** What is forgotten most often, and where it comes from. */
const usualHomes: Readonly<Record<string, string>> = {
  datetime: "from datetime import datetime",
  timedelta: "from datetime import timedelta",
  pendulum: "import pendulum",
  os: "import os",
  sys: "import sys",
  json: "import json",
  logging: "import logging",
  time: "import time",
  re: "import re",
  random: "import random",
  Path: "from pathlib import Path",
  np: "import numpy as np",
  pd: "import pandas as pd",
  mlflow: "import mlflow",
  requests: "import requests",
};
