/** The numbers before the texts of rows. */
export function marksOf(rows: readonly HTMLElement[]): number[] {
  return rows.map((row) => Number(row.querySelector('.row-mark')?.textContent))
}
