/**
 * Whether an element stands in an editor: what is seen there is being written, and nobody answers it
 * (CM-04). It shows its words, and takes neither a yes nor a no.
 */

/** What is typed into, and whatever stands in it; the post in WordPress' editor. */
const EDITORS = '[contenteditable]:not([contenteditable=false]),.editor-styles-wrapper';

/** That editor's frames: for a post, and for the preview of a block of HTML. */
const FRAMES = '[name=editor-canvas],.components-sandbox';

export function isEdited(host: Element): boolean {
  const root = host.getRootNode();
  return (
    document.designMode === 'on' ||
    host.closest(EDITORS) !== null ||
    window.frameElement?.matches(FRAMES) ||
    (root instanceof ShadowRoot && isEdited(root.host))
  );
}
