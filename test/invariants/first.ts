/** A page that listens before any element does, as one that means to cheat would. */
type Ear = (event: Event) => void;

let ear: Ear = () => {};

window.addEventListener('click', (event) => ear(event), { capture: true });

/** Hears every click before the elements' own guard, until the function returned is called. */
export function hearFirst(listener: Ear): () => void {
  ear = listener;
  return () => (ear = () => {});
}
