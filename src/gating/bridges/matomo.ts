/**
 * Matomo, which the page tells `_paq.push(['requireConsent'])` before anything else. We keep the
 * choice, so Matomo need not: `rememberConsentGiven` writes a cookie of its own, and
 * `forgetConsentGiven` one that holds the millisecond of the refusal for thirty years. Requiring
 * consent again stops the tracker just as well, and writes nothing.
 */

type Queue = Pick<unknown[], 'push'>;

const isAbout = (call: unknown): boolean =>
  Array.isArray(call) && ['requireConsent', 'setConsentGiven'].includes(call[0] as string);

export function tell(granted: Record<string, boolean>): void {
  const queue = ((window as { _paq?: Queue })._paq ??= []);
  // Until the tracker comes, this is a list, which it reads for consent first: one word stands.
  if (Array.isArray(queue)) {
    const others = (queue as unknown[]).filter((call) => !isAbout(call));
    queue.splice(0, queue.length, ...others);
  }
  queue.push(['requireConsent']);
  if (granted['analytics'] === true) queue.push(['setConsentGiven']);
}
