/**
 * Asks at once for all that was asked for while the last answer was on its way: in a flood one
 * statement serves many, and the same key twice is one question. What is asked now is read after
 * now. A failure is everyone's who waits for that answer.
 */
export function together<Value>(
  ask: (keys: string[]) => Promise<Map<string, Value>>,
): (key: string) => Promise<Value | undefined> {
  let last: Promise<unknown> = Promise.resolve();
  let next: { keys: Set<string>; answer: Promise<Map<string, Value>> } | undefined;

  function begin() {
    const keys = new Set<string>();
    const answer = last.then(() => {
      next = undefined;
      return ask([...keys]);
    });
    last = answer.catch(() => undefined);
    return { keys, answer };
  }

  return async (key) => {
    next ??= begin();
    next.keys.add(key);
    return (await next.answer).get(key);
  };
}
