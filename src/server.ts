/** The receiving side, for Node 20.19 and later, Deno, Bun and workers: `import … from 'ouinon/server'`. */
export { ConsentError } from './domain/errors.js';
export {
  canSend,
  currentStatus,
  type Entry,
  type Question,
  type Verdict,
} from './domain/history.js';
export { REASONS, type AllowedReason, type DeniedReason, type Reason } from './domain/reasons.js';
export {
  allowedModes,
  regimeFor,
  shortfalls,
  type Circumstances,
  type RegimeQuestion,
} from './domain/regime.js';
export { REGIME_MEND } from './domain/regime-mend.js';
export type { Regime, Requirement } from './domain/regime-shape.js';
export { REGIME_SOURCES, type SourceKey } from './domain/regime-sources.js';
export type { Answered, Shortfall } from './domain/shortfalls.js';
export type { Cell, ConsentRecord, Decision, Receipt, State } from './domain/schema.js';
export type { Mode } from './domain/vocabulary.js';
export { accountChoice } from './endpoint/account-choice.js';
export { bindRecord, type Binding } from './endpoint/bind.js';
export { exportBundle } from './endpoint/bundle.js';
export { readChanges, type Change, type Changes } from './endpoint/changes.js';
export { confirmBy, type Requested } from './endpoint/confirm.js';
export { readCopies, readKeys, type Bundle, type Copies, type Copy } from './endpoint/copy.js';
export { createEndpoint } from './endpoint/create-endpoint.js';
export { entriesOf } from './endpoint/entries-of.js';
export { erase } from './endpoint/erase.js';
export type { Cause, ConsentEvent } from './endpoint/event-schema.js';
export { appendEvent, verifyEvent, type Happening } from './endpoint/events.js';
export { holds, type Check, type Finding, type Result } from './endpoint/findings.js';
export { publishHead, verifyHead, type ChainHead } from './endpoint/head.js';
export type { Hook } from './endpoint/hook-post.js';
export type { DeadLetter } from './endpoint/hook-store.js';
export {
  deadLetters,
  deliverHooks,
  replayHooks,
  type HookReport,
  type HookSender,
} from './endpoint/hooks.js';
export { importList, type ImportNote } from './endpoint/import/import-list.js';
export { MAIN_PARTITION } from './endpoint/journal.js';
export type { EndpointOptions } from './endpoint/options.js';
export type { PageWords } from './endpoint/pages/words.js';
export { canSendTo, type Asked } from './endpoint/person.js';
export { createPostgresStore, type PostgresClient } from './endpoint/postgres-store.js';
export { PROBLEMS, type Answer, type ProblemCode } from './endpoint/problem.js';
export { verifyReceipt } from './endpoint/receipt.js';
export { receive, type Received, type Sender } from './endpoint/receive.js';
export type { Receiver } from './endpoint/receiver.js';
export type {
  BoundRecord,
  EventRecord,
  FedRecord,
  Head,
  Link,
  NewRecord,
  Page,
  ProvenRecord,
  RecordStore,
  StoredRecord,
  StoredToken,
  Suppression,
  TokenUse,
  UnprovenRecord,
  UnprovenRefusal,
} from './endpoint/record-store.js';
export { expire, touch } from './endpoint/retention.js';
export {
  generateServerKey,
  importServerKey,
  keysDocument,
  type ClosedKey,
  type KeysDocument,
  type PublicKey,
  type ServerKey,
} from './endpoint/server-key.js';
export type { PersonState, ShownState, StateCell } from './endpoint/state-of.js';
export { stopByKeyword, stopEverything, type Reply } from './endpoint/stop.js';
export { issueToken, revokeTokens, type Issue } from './endpoint/tokens.js';
export { verifyBundle, type VerifiedBundle } from './endpoint/verify-bundle.js';
export { verifyCopy, type Verified } from './endpoint/verify-copy.js';
export { verifyRecord, type Expectation, type VerifiedRecord } from './endpoint/verify-record.js';
export { verifyStored } from './endpoint/verify-stored.js';
