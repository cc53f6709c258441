/** What the functions of `ouinon/server` throw; what the endpoint answers is in `problem.ts`. */
import { ConsentError } from '../domain/errors.js';

/** Each code, and what is wrong; the error's message says it of this very thing. */
export const FAULTS = {
  'bad-key': 'This is no key that a server can sign with: make one with `generateServerKey`.',
  'bad-secret': 'This is no secret of a hook: it is `whsec_` and at least 24 bytes in base64.',
  'bad-token':
    'No token can be issued for this: its `subject`, or what it refers to, does not fit.',
  'bad-receipt': 'This is no receipt that was signed with one of these keys.',
  'bad-event': 'This is no event that was signed with one of these keys.',
  'bad-head': 'This is no head of a chain that was signed with one of these keys.',
  unreadable: 'This is no copy of records, or no keys document, that can be read.',
} as const;

export type FaultCode = keyof typeof FAULTS;

/** Makes the error to throw; `detail` says what is wrong and how to mend it. */
export const fault = (code: FaultCode, detail: string, cause?: unknown): ConsentError =>
  new ConsentError(code, detail, { cause });
