/** The closed lists of the record's words that elements need too. */
export const CHANNELS = ['email', 'sms', 'push', 'phone', 'post', 'messaging', 'device'] as const;
export const PARTIES = ['brand', 'partner'] as const;
export const BASES = ['consent', 'soft-opt-in', 'legitimate-interest'] as const;
export const CAPACITIES = ['consumer', 'professional'] as const;
/** What the person meets: a box for a yes, an equal yes and no, or a box for a no. */
export const MODES = ['opt-in', 'choice', 'objection'] as const;
/** Where an answer is collected: on the person's own screen, on the shop's, or by an agent. */
export const COLLECTIONS = ['web', 'kiosk', 'store', 'phone'] as const;

export type Channel = (typeof CHANNELS)[number];
export type Party = (typeof PARTIES)[number];
export type Basis = (typeof BASES)[number];
export type Capacity = (typeof CAPACITIES)[number];
export type Mode = (typeof MODES)[number];
export type Collection = (typeof COLLECTIONS)[number];
