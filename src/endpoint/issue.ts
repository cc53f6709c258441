import type { ZodError } from 'zod';

/** The first thing that a schema found wrong, in one line: where, and what was expected. */
export function firstIssue({ issues: [issue] }: ZodError): string {
  const where = issue?.path.join('.') || 'at the top';
  return `${where}: ${issue?.message ?? 'invalid'}`.slice(0, 300);
}
