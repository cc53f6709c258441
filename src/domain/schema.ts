/**
 * The consent record, once. Everyone else takes the types; only the endpoint and the
 * build import the values, because zod is too heavy for a page.
 * The JSON Schema shipped as `ouinon/schema.json` is generated from here.
 */
import * as z from 'zod';
import { PERIOD } from './period-form.js';
import { RECORD_ID } from './record-id.js';
import { BASES, CAPACITIES, CHANNELS, PARTIES } from './vocabulary.js';

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(16_384);
const url = z.url({ protocol: /^https?$/ }).max(2048);
const uri = z.url().max(2048);
const period = z.string().regex(PERIOD);
const instant = z.iso.datetime();
const digest = z.string().regex(/^sha-256:[A-Za-z0-9_-]{43}$/);
const recordId = z.string().regex(RECORD_ID);

/** States an element, an agent or the endpoint may write. */
export const RECORD_STATES = [
  'given',
  'renewed',
  'requested',
  'refused',
  'withdrawn',
  'unanswered',
  'not-objected',
  'objected',
  'objection-lifted',
] as const;

/** What was shown before the act: nothing chosen, or a stored state. `checked` does not exist. */
export const INITIAL_STATES = ['unset', ...RECORD_STATES, 'expired', 'invalidated'] as const;

const cell = { purpose: id, channel: z.enum([...CHANNELS, '*']), party: z.enum([...PARTIES, '*']) };

export const decisionSchema = z.strictObject({
  ...cell,
  partyIds: z.array(id).min(1).optional(),
  basis: z.enum([...BASES, '*']),
  explicit: z.boolean().optional(),
  initial: z.enum(INITIAL_STATES),
  state: z.enum(RECORD_STATES),
  frequency: id.optional(),
  topics: z.array(id).optional(),
  conditions: z
    .strictObject({
      purchaseContext: id.optional(),
      similarScope: id.optional(),
      profession: id.optional(),
    })
    .optional(),
  validUntil: instant.optional(),
  legalRefs: z.array(id).optional(),
});

const buttonSchema = z.strictObject({
  width: z.number(),
  height: z.number(),
  color: z.string().max(64),
  background: z.string().max(64),
  fontSize: z.number(),
});

export const recordSchema = z.strictObject({
  schema: z.literal('consent-record/1'),
  jti: recordId,
  iat: z.int().nonnegative(),
  aud: url,
  element: z.strictObject({
    name: id,
    version: id,
    build: digest.optional(),
  }),
  subject: z.strictObject({
    idType: z.enum(['form', 'token', 'account', 'none']),
    id: id.optional(),
    capacity: z.enum(CAPACITIES),
    addressKind: z.enum(['nominative', 'generic', 'unknown']).optional(),
  }),
  controller: z.strictObject({
    name: id,
    id: uri.optional(),
    contact: id.optional(),
    country: id.optional(),
    privacy: url,
  }),
  jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  notice: z.strictObject({
    id: id.optional(),
    version: id.optional(),
    lang: id,
    text: words,
    digest,
    medium: z.enum(['web', 'kiosk', 'leaflet', 'spoken', 'email', 'sms']),
    rendering: z.enum(['as-configured', 'altered', 'machine-translated']).optional(),
    presentedAt: instant.optional(),
  }),
  scope: z.enum(['item', 'all']),
  offered: z.array(z.strictObject({ ...cell, label: words })).min(1),
  controls: z
    .array(z.strictObject({ act: z.enum(['give', 'refuse', 'adapt']), label: words }))
    .optional(),
  presentation: z
    .strictObject({
      give: buttonSchema.optional(),
      adapt: buttonSchema.optional(),
      refuse: buttonSchema,
      viewport: z.enum(['small', 'medium', 'large']),
    })
    .optional(),
  removed: z.array(id).optional(),
  flags: z.array(id).optional(),
  decisions: z.array(decisionSchema).min(1),
  method: z.strictObject({
    surface: z.enum([
      'web-form',
      'web-standalone',
      'banner',
      'grid',
      'portal',
      'kiosk',
      'agent-screen',
      'email-one-click',
      'sms-stop',
      'browser-signal',
    ]),
    control: z.enum(['checkbox', 'radio', 'button', 'header', 'keyword', 'voice', 'script']),
    actor: z.enum(['data-subject', 'agent', 'guardian', 'user-agent']),
    agentId: id.optional(),
    trusted: z.boolean().optional(),
  }),
  doubleOptIn: z.literal('required').optional(),
  withdraw: url,
  retention: z.strictObject({
    period,
    from: z.enum(['last-contact', 'end-of-relationship', 'decision']),
  }),
  erasure: z.literal('purpose-data').optional(),
  links: z.strictObject({ supersedes: recordId.optional() }).optional(),
  signals: z.strictObject({ gpc: z.boolean().optional() }).optional(),
  origin: z.url().max(256).optional(),
});

/**
 * What is needed of a refusal, a withdrawal or an objection for it to take effect, however
 * badly the rest of its record came out: which record, for whom, and what is stopped.
 * Unknown fields are dropped, never stored.
 */
export const refusalSchema = z.object({
  jti: recordId,
  iat: z.int().nonnegative().optional().catch(undefined),
  aud: url,
  subject: recordSchema.shape.subject
    .pick({ idType: true, id: true })
    .strip()
    .optional()
    .catch(undefined),
  notice: z.object({ text: words, lang: id.optional() }).optional().catch(undefined),
  decisions: z
    .array(
      z.object({
        ...cell,
        basis: decisionSchema.shape.basis.optional().catch(undefined),
        state: z.enum(RECORD_STATES),
      }),
    )
    .min(1),
});

/** Claims of the countersignature that the endpoint answers with. */
export const receiptSchema = z.strictObject({
  schema: z.literal('consent-receipt/1'),
  jti: recordId,
  iss: url,
  iat: z.int(),
  recordId,
  recordHash: z.string(),
  effectiveAt: instant,
  status: z.enum(['effective', 'pending-confirmation', 'no-effect', 'unproven']),
  partition: id,
  seq: z.int().positive(),
  prev: z.string(),
  chain: z.string(),
  withdraw: url.optional(),
});

/** One decision of one person, in the words they saw: the payload `consent-record/1`. */
export type ConsentRecord = z.infer<typeof recordSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type RecordedNotice = ConsentRecord['notice'];
export type State = Decision['state'];
export type Cell = Pick<Decision, 'purpose' | 'channel' | 'party'>;
export type Refusal = z.infer<typeof refusalSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
