/** A prepared link on arrival: its fragment goes from the address at once, before anything is loaded. */

/** The id of the prepared link in the address, if there is one; takes it out of the address and of the history. */
export function takePreset(known: readonly string[]): string | undefined {
  const id = location.hash.slice(1);
  if (!known.includes(id)) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return id;
}
