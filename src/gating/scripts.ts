/**
 * `<script type="text/plain" data-consent-purpose>` becomes what it was written as. It keeps its
 * own node, put back in its place with its type: a browser that never knew the type has not
 * started the script, so it runs now, with its nonce, integrity and origin rules, and no text
 * passes through `src` or `text`, where trusted types would have to bless it.
 */

/** The last script that the ones after it wait for. */
let ahead: Promise<void> | undefined;

/** Nobody waits for ever: not for a server that hangs, nor for what will never say a word. */
const PATIENCE_MS = 10_000;

const ended = (script: HTMLScriptElement): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    for (const end of ['load', 'error']) {
      script.addEventListener(end, () => resolve(), { once: true });
    }
  });

/**
 * A script that came as text, by `innerHTML`, never runs in any browser, and says nothing of it:
 * it alone is not async before anybody said so (Firefox does not tell them apart, and waits).
 */
export const cameAsText = (script: HTMLScriptElement): boolean => !script.async;

/** Never runs, and says nothing of it: nor does a `nomodule` script, for this browser has modules. */
const isDead = (script: HTMLScriptElement): boolean =>
  cameAsText(script) || (script.noModule && script.dataset.type !== 'module');

export function runScript(script: HTMLScriptElement): void {
  const { parentNode, nextSibling } = script;
  if (!script.isConnected) return;
  if (script.dataset.type === 'module') script.type = 'module';
  else script.removeAttribute('type');
  if (!script.hasAttribute('async')) {
    if (script.src && !isDead(script)) hold(script);
    // What is put into a page by hand is async until told otherwise.
    script.async = false;
  }
  script.remove();
  parentNode!.insertBefore(script, nextSibling);
}

function hold(script: HTMLScriptElement): void {
  const mine = (ahead = ended(script).then(() => {
    if (ahead === mine) ahead = undefined;
  }));
}

/**
 * Scripts with an address queue in the browser, which fetches them side by side. One in the
 * page's own text would run at once: it waits here for its elders, which it may need.
 */
export const turnOf = (script: HTMLScriptElement): Promise<void> | undefined =>
  script.src || script.hasAttribute('async') ? undefined : ahead;
