/**
 * A visitor who answered: what has a yes starts at once, and the way back to the question is there.
 * The banner itself, and all that it takes, is fetched when it is wanted. This file shares nothing
 * with it: when the banner comes, this lets go of the page.
 */
import { hasKept } from '../../../delivery/storage.js';
import { type DeviceChoice, isCurrent } from '../../../domain/device-choice.js';
import { begin } from '../../../gating/begin.js';
import { readChoice, writeChoice } from '../../../gating/choice-cookie.js';
import { openGates, watchGates } from '../../../gating/gates.js';
import { hasPrivacySignal } from '../../../gating/gpc.js';
import type { Words } from '../../../locales/locales.js';
import { words } from '../attribute.js';
import { accountOf, declaredIn, idOf, versionOf } from './declared.js';
import { needsReopener, watchReopeners } from './reopen.js';

/** What can be had later. */
export interface Later {
  /** The host becomes a banner; `false` where that cannot be had. */
  banner: () => Promise<boolean>;
  /** Ours in the page's language, or none. */
  words: () => Promise<Words>;
}

/** What a banner can do, before it is one. */
type Host = HTMLElement & { open?: () => void; refuse?: () => void };

/**
 * The answer, where it leaves nothing to ask: it stands for this notice and each of its purposes.
 * A signal against a sale, records that wait for their delivery, and what an account answered, are
 * the banner's.
 */
function standing(host: Element): DeviceChoice | undefined {
  const at = Date.now();
  const choice = readChoice(at);
  const purposes = declaredIn(host);
  return choice &&
    isCurrent(choice, { version: versionOf(host), at }) &&
    purposes.length > 0 &&
    !accountOf(host) &&
    purposes.every((it) => Object.hasOwn(choice.purposes, idOf(it))) &&
    !(hasPrivacySignal() && purposes.some((it) => it.hasAttribute('sale'))) &&
    !hasKept()
    ? choice
    : undefined;
}

/** Stands in for the banner; `false` where there is something to ask. */
export async function welcome(host: Host, later: Later): Promise<boolean> {
  if (document.readyState === 'loading')
    await new Promise((done) => document.addEventListener('DOMContentLoaded', done));
  const choice = standing(host);
  // Whoever edits the banner sees it.
  if (!choice || host.isContentEditable) return false;
  const root = host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  const changes = new MutationObserver(() => {
    if (host.isConnected && !standing(host)) void become();
  });
  changes.observe(host, { attributes: true, childList: true, subtree: true });
  let isBanner = false;

  async function become(): Promise<boolean> {
    if (isBanner || !(await later.banner())) return isBanner;
    changes.disconnect();
    openGates([]);
    delete host.open;
    delete host.refuse;
    return (isBanner = true);
  }
  const open = (): void => void become().then((is) => is && host.open!());

  host.open = open;
  // A no acts at once; where the banner is slow to come, only its record waits.
  host.refuse = () => {
    const ids = Object.keys(choice.purposes);
    const purposes = Object.fromEntries(ids.map((id) => [id, false]));
    const deny = (): void => writeChoice({ ...choice, purposes });
    openGates([]);
    addEventListener('pagehide', deny);
    void become().then((is) => {
      removeEventListener('pagehide', deny);
      if (is) host.refuse!();
      else deny();
    });
  };
  watchReopeners(() => isBanner || open());
  // An embed that was refused asks in its own place, and the banner knows how.
  watchGates(() => void become());
  void begin({ purposes: declaredIn(host).map(idOf), bridges: words(host, 'bridges') }, choice);
  if (needsReopener()) {
    const [{ drawReopener }, ours] = await Promise.all([import('./reopener.js'), later.words()]);
    if (!isBanner) drawReopener(root, ours);
  }
  return true;
}
