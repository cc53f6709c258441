// Ends what we started, also when we are stopped from outside (a runner's time limit, Ctrl-C).

const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
const endings = new Set();
let listening = false;

function endAll() {
  for (const end of endings) end();
}

/**
 * Calls `end`, which must not wait for anything, when this process goes; returns how to forget it.
 *
 * @param {() => void} end
 */
export function atExit(end) {
  if (!listening) {
    listening = true;
    process.once('exit', endAll);
    for (const [signal, code] of Object.entries(SIGNALS)) {
      process.once(signal, () => process.exit(code));
    }
  }
  endings.add(end);
  return () => endings.delete(end);
}
