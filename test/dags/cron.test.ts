import { describe, expect, test } from "@jest/globals";
import { cronProblem } from "../../src/dags/cron.ts";

// Each of these was given to croniter as installed with Airflow 3.2.2 and 2.10.5.
const accepted = `0 0 * * *|*/5 * * * *|5-2 * * * *|0 0 L * *|0 0 * * 5#2|0 0 * * L5|0 0 ? * ?|0 0 * jan-mar mon-fri|0 0 * * 7|*/70 * * * *
|0 0 31 2 *|0 0 1-5/2 * *|0/15 * * * *|0 0 * * * 30|0 0 * * * 30 2025|@daily|0 0 * * mon#1|0 0 * * fri-mon|R R * * *|0,30 9-17 * * 1-5`;
const refused = `* * * *|0 0 * * 5#6|0 0 * * 5L|? 0 * * *|0 0 * * 8|60 * * * *|*/0 * * * *|H H * * *|a * * * *|0 24 * * *|0 0 0 * *|0 0 * 13 *
|0 0 l-5 * *|0 0 * * sunday|0 0 * * 1,|@fortnightly`;

describe("cron expressions", () => {
  test.each(accepted.split("|").map((one) => one.trim()))("%s is read", (expression) => {
    expect(cronProblem(expression)).toBeUndefined();
  });
  test.each(refused.split("|").map((one) => one.trim()))("%s is refused", (expression) => {
    expect(cronProblem(expression)).toContain(expression);
  });
  test("Airflow's own presets are read", () => {
    expect(cronProblem("@quarterly")).toBeUndefined();
  });
  test("the message names the field", () => {
    expect(cronProblem("0 25 * * *")).toBe("'0 25 * * *': the hour '25' is not within 0 and 23");
  });
});
