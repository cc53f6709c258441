/** What left a page, or waits to: every yes in it, whatever the endpoint made of it. */
import { claims, type Endpoint, type StoredPayload } from '../elements/page.js';
import { isNo } from '../../src/domain/states.js';

/** A record as it was posted, signed or not; a page of preferences posts questions too. */
const recordIn = (body: string): Partial<StoredPayload> =>
  body.startsWith('{') ? (JSON.parse(body) as Partial<StoredPayload>) : claims(body);

const keptBodies = (): string[] =>
  Object.entries({ ...localStorage })
    .filter(([key]) => key.startsWith('ouinon'))
    .map(([, value]) => (JSON.parse(String(value)) as { body: string }).body);

const sentBodies = async (endpoint: Endpoint): Promise<string[]> =>
  (await endpoint.log()).map(({ body }) => body);

/** The states of all decisions that are no no. */
export const yesesIn = async (endpoint: Endpoint): Promise<string[]> =>
  [...keptBodies(), ...(await sentBodies(endpoint))]
    .flatMap((body) => recordIn(body).decisions ?? [])
    .map(({ state }) => state)
    .filter((state) => !isNo(state));
