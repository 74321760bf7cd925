/**
 * Loads one of this site's data modules: never by fetch, which the policy forbids. The address says nothing about the
 * visitor. The counter kit has its data in its own file, and puts src/kit/load-data.ts in the place of this one.
 */
export async function loadData<Data>(source: string): Promise<Data> {
  return (await import(/* @vite-ignore */ source)).default;
}
