/**
 * The published head: once a day, the end of every chain under one signature. Whoever keeps it can
 * tell later that nothing was added before that day, or taken away.
 */
import * as z from 'zod';
import type { Countersigner } from './receipt.js';
import { countersignerOf, nowOf, type Receiver } from './receiver.js';
import { signByServer, verifyByServer } from './server-jws.js';
import type { KeysDocument } from './server-key.js';

const headSchema = z.object({
  schema: z.literal('consent-head/1'),
  iss: z.string(),
  iat: z.int(),
  at: z.iso.datetime(),
  chains: z.array(z.object({ partition: z.string(), seq: z.int().positive(), chain: z.string() })),
});

/** The claims of `consent-head/1`: where each chain ended at that moment. */
export type ChainHead = z.infer<typeof headSchema>;

/** Signs the ends of all chains, as a compact JWS. */
export function createHead(
  chains: ChainHead['chains'],
  { key, issuer, now }: Countersigner,
): Promise<string> {
  const at = now();
  const claims: ChainHead = {
    schema: 'consent-head/1',
    iss: issuer,
    iat: Math.floor(at / 1000),
    at: new Date(at).toISOString(),
    chains,
  };
  return signByServer('head', claims, key);
}

/**
 * Verifies a published head against its issuer's keys: signature, claims, and that the key was not
 * closed before it signed.
 * @throws {ConsentError} `bad-head`.
 */
export const verifyHead = (jws: string, document: KeysDocument): Promise<ChainHead> =>
  verifyByServer(jws, document, { name: 'head', schema: headSchema });

/**
 * The head of today, made once: the first of a day stays, so that everyone who asks on that day
 * sees and may keep the same. A site that calls this from a timer has one for every day.
 */
export async function publishHead(receiver: Receiver): Promise<{ day: string; head: string }> {
  const { store } = receiver;
  const day = new Date(nowOf(receiver)).toISOString().slice(0, 10);
  const made = await store.findHead(day);
  if (made) return { day, head: made.jws };
  const jws = await createHead(await store.ends(), countersignerOf(receiver));
  return { day, head: await store.addHead(day, jws) };
}
