/**
 * What the endpoint itself writes: acts that have no page, no element and no key of
 * a page. Their iat is the server's clock.
 */
import * as z from 'zod';
import { decisionSchema, recordSchema } from '../domain/schema.js';

const { jti, iat, aud } = recordSchema.shape;

/** What a database can keep: no U+0000, no half of a surrogate pair. */
export const reference = z
  .string()
  .max(200)
  .regex(/^[^\0\ud800-\udfff]+$/u);

const ADDRESS = /^\S+@\S+\.\w+$|^\+[\d ().-]{6,}$/;

/** Whom the site means, by a number or name of its own: no e-mail address, and no phone number. */
export const personReference = reference.refine(
  (text) => !ADDRESS.test(text),
  'a reference, never an address',
);

/**
 * `one-click`: the mail program's button, or the plain form. `stop`: a keyword in a text message.
 * `import`: what an old list claims. `expiry`: the record that it refers to counts no more.
 * `confirm`: the person confirmed the request that it refers to. `bind`: the site tied the record
 * that it refers to to this person. `erase`: what was known of them is gone.
 */
export const CAUSES = [
  'one-click',
  'stop',
  'import',
  'expiry',
  'confirm',
  'bind',
  'erase',
] as const;

export const eventSchema = z.strictObject({
  schema: z.literal('consent-event/1'),
  jti,
  iat,
  aud,
  /** The site's own reference, never an address. */
  subject: z.strictObject({ idType: z.literal('account'), id: reference }),
  cause: z.enum(CAUSES),
  /** The id of a record. */
  refers: jti.optional(),
  /** Nothing was on a screen, so nothing was shown before: the only decisions without `initial`. */
  decisions: z
    .array(decisionSchema.omit({ initial: true }))
    .min(1)
    .optional(),
});

/** The payload `consent-event/1`. */
export type ConsentEvent = z.infer<typeof eventSchema>;
export type Cause = ConsentEvent['cause'];
