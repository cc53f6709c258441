/**
 * An agent, in a shop or on the telephone, reads aloud what is asked and notes the answer in the
 * person's place (CB-13, UA-10).
 */
import type { ConsentRecord } from '../../domain/schema.js';
import { msg } from '../../locales/localization.js';
import { inherited } from './settings.js';

export const isAgent = (collection: string): boolean => /^(store|phone)$/.test(collection);

/** What a record says of the act then; nothing where people answer for themselves. */
export const agentMethod = (
  host: Element,
  collection = inherited(host, 'collection')?.trim() ?? '',
): Pick<ConsentRecord['method'], 'surface' | 'actor' | 'agentId'> | undefined =>
  isAgent(collection)
    ? {
        surface: 'agent-screen',
        actor: 'agent',
        agentId: inherited(host, 'agent-id')?.trim() || 'unknown',
      }
    : undefined;

export const aloudText = (): string =>
  msg('Please read aloud, then note the answer:', { id: 'aloud' });
