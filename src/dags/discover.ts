/** Which files of a folder Airflow would look into for DAGs. */

/** Airflow's safe mode: only files whose text holds both words are read at all. */
export function looksLikeDag(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes("dag") && lower.includes("airflow");
}
