export const START_USAGE = 'npm start -- [--empty] [--port NUMBER]     (or PORT=NUMBER npm start)';

/** The port people find again; another free one is taken when it is in use. */
const USUAL_PORT = 8317;

export type StartArguments =
  | { readonly ok: true; readonly empty: boolean; readonly port: number }
  | { readonly ok: false; readonly message: string };

/** What `npm start` is asked for: `--empty` leaves the sample out; `--port` wins over the environment's PORT. */
export function readStartArguments(args: readonly string[], environmentPort: string | undefined): StartArguments {
  let empty = false;
  let port = environmentPort ?? String(USUAL_PORT);
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--empty') empty = true;
    else if (arg === '--port') {
      at += 1;
      port = args[at] ?? '';
    } else return { ok: false, message: `"${arg}" is no option of the workbench.` };
  }
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) return { ok: false, message: `"${port}" is no port: give 0 to 65535.` };
  return { ok: true, empty, port: number };
}
