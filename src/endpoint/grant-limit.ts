/** Limits how many yeses one client gets in a minute. There is no such thing for a no. */
const MINUTE = 60_000;
/** Beyond so many clients those who came first are forgotten: a limit must not fill the memory. */
const CLIENTS = 10_000;

/** Counts in this process alone; `now` in milliseconds. */
export function grantLimit(perMinute: number): (client: string, now: number) => boolean {
  const clients = new Map<string, { count: number; until: number }>();
  return (client, now) => {
    const known = clients.get(client);
    const current = known && now < known.until ? known : { count: 0, until: now + MINUTE };
    current.count += 1;
    if (current !== known) {
      clients.delete(client);
      clients.set(client, current);
      const [oldest] = clients.keys();
      if (clients.size > CLIENTS && oldest !== undefined) clients.delete(oldest);
    }
    return current.count <= perMinute;
  };
}
