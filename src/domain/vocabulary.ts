/** The closed lists of the record's words that elements need too. */
export const CHANNELS = ['email', 'sms', 'push', 'phone', 'post', 'messaging', 'device'] as const;
export const PARTIES = ['brand', 'partner'] as const;
export const BASES = ['consent', 'soft-opt-in', 'legitimate-interest'] as const;
export const CAPACITIES = ['consumer', 'professional'] as const;

export type Channel = (typeof CHANNELS)[number];
export type Party = (typeof PARTIES)[number];
export type Basis = (typeof BASES)[number];
export type Capacity = (typeof CAPACITIES)[number];
