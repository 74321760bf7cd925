/** Runs `forget` when the visitor leaves by the quick exit, or comes back to a page kept in memory. Returns the undoing. */
export function whenForgetting(forget: () => void): () => void {
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) forget();
  };
  window.addEventListener('pageshow', onShow);
  document.addEventListener('waarheen:leave', forget);
  return () => {
    window.removeEventListener('pageshow', onShow);
    document.removeEventListener('waarheen:leave', forget);
  };
}
