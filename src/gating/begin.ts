/** What an answer lets begin: who else asks is told, and then what has a yes runs. */
import { type DeviceChoice, grantedBy } from '../domain/device-choice.js';
import { openGates } from './gates.js';

/** Of a banner: the ids of its purposes, and the names of its bridges. */
interface Declared {
  purposes: string[];
  bridges: string[];
}

/**
 * What the page does not declare has no yes. Bridges are fetched before anyone answers: some
 * plugins ask as soon as they are there. Where they cannot be had, the page goes on without.
 */
export async function begin(
  { purposes, bridges }: Declared,
  choice: DeviceChoice | undefined,
): Promise<void> {
  if (bridges.length > 0)
    await import('./bridges.js').then(
      (it) => it.tellBridges(bridges, choice),
      () => undefined,
    );
  if (choice) openGates(grantedBy(choice, purposes));
}
