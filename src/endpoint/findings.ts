/** What became of each check of a copy, for a program to switch on; `ouinon verify` has the words. */
import { ConsentError } from '../domain/errors.js';

/** What can be looked at in a copy: in a record or an event, in its receipt, and in all of them. */
export type Check =
  | 'signature'
  | 'words'
  | 'rules'
  | 'event'
  | 'unsigned'
  | 'erased'
  | 'receipt'
  | 'match'
  | 'row'
  | 'order'
  | 'head';

/**
 * `failed` contradicts what was signed; `unchecked` lacks a key or a receipt to check with; `none`
 * says that there is nothing that a signature could prove.
 */
export type Result = 'ok' | 'failed' | 'unchecked' | 'none';

export interface Finding {
  check: Check;
  result: Result;
  /** What exactly is wrong, in English, for a developer. */
  detail?: string;
}

/** Runs one check: what the holder of a copy may come across is a finding, and no exception. */
export async function look(check: Check, run: () => unknown): Promise<Finding> {
  try {
    await run();
    return { check, result: 'ok' };
  } catch (error) {
    if (error instanceof ConsentError) return { check, result: 'failed', detail: error.message };
    throw error;
  }
}

/** Whether nothing contradicts what was signed. */
export const holds = (findings: Finding[]): boolean =>
  findings.every(({ result }) => result !== 'failed');
