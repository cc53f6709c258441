// Private keys that were printed in RFCs years ago: whatever they sign proves nothing.

const P256 = { kty: 'EC', crv: 'P-256' };

/** RFC 7515, A.3: signs the vectors. */
const ES256 = {
  ...P256,
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
};

/** RFC 7517, A.2: somebody else's. */
const other = {
  ...P256,
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
};

/** RFC 8037, A.1; its thumbprint stands in A.3. */
const Ed25519 = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
};

export const KEYS = { ES256, Ed25519, other };

export const publicPart = ({ d: _d, ...jwk }) => jwk;
