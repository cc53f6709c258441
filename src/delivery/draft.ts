/** A record between the act and its taking: made, signed in the background, and not sent. */
import type { Choice } from '../domain/choice.js';
import { type Context, createRecord, type Notice, type UnsealedRecord } from '../domain/record.js';
import { uuidv7 } from '../domain/uuid.js';
import { seal } from '../signing/jws.js';

export { canSign, documentKey } from '../signing/document-key.js';

export interface Draft {
  readonly record: UnsealedRecord;
  /** The compact JWS, once it is signed. */
  jws?: string | undefined;
  /** The signature while it is made; resolves to nothing when it could not be. */
  signing?: Promise<string | undefined>;
  taken?: true;
}

/** All that a record needs beside the notice and the choices; the id and the time are the draft's. */
export type DraftContext = Omit<Context, 'jti' | 'now'>;

/**
 * Makes the record of what is on the screen and has it signed, once the `flags` of its words have
 * come.
 * @throws {ConsentError} when the words carry nothing but a no.
 */
export function makeDraft(
  notice: Notice,
  choices: Choice[],
  context: DraftContext,
  flags?: Promise<string[]>,
): Draft {
  const now = Date.now();
  // Random bytes can be had without a secure context, where a refusal must go out too.
  const jti = uuidv7(now, crypto.getRandomValues(new Uint8Array(10)));
  const draft: Draft = { record: createRecord(notice, choices, { ...context, jti, now }) };
  draft.signing = sealWith(draft.record, flags)
    .catch(() => undefined)
    .then((jws) => {
      delete draft.signing;
      return (draft.jws = jws);
    });
  return draft;
}

async function sealWith(record: UnsealedRecord, flags?: Promise<string[]>): Promise<string> {
  const broken = await flags;
  if (broken?.length) record.flags = broken;
  return seal(record);
}
