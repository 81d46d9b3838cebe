import { createContext, Script } from 'node:vm';
import { spread } from './statistics';

export interface ColdStart {
  readonly name: string;
  /** Milliseconds from nothing to the answer. */
  readonly ms: ReturnType<typeof spread>;
  /** Median beyond that of an empty script. */
  readonly extra: number;
}

export interface Formula {
  readonly name: string;
  /** The call as a formula would make it, `LINK_DOMAIN("https://a.example/")`. */
  readonly call: string;
}

/**
 * What a formula costs that starts the script afresh, as every formula does in Sheets. All calls take turns with an
 * empty script, so that a machine that slows down slows down all of them.
 */
export function coldStarts(code: string, formulas: readonly Formula[], runs: number): ColdStart[] {
  const contenders = [{ name: 'empty script', code: '', call: '1' }, ...formulas.map((one) => ({ ...one, code }))];
  const times = contenders.map((): number[] => []);
  for (let run = 0; run < runs; run++)
    contenders.forEach((contender, index) => {
      times[index]?.push(startOnce(contender.code, contender.call, `${run}.${index}`));
    });
  const [empty = spread([0]), ...rest] = times.map(spread);
  return [empty, ...rest].map((ms, index) => ({
    name: contenders[index]?.name ?? '',
    ms,
    extra: ms.median - empty.median,
  }));
}

/**
 * `salt` makes every source text new to the engine: one that it has seen it would not compile again. It stands in
 * front, because the engine finds what it has seen by comparing texts of the same length from their start.
 */
function startOnce(code: string, call: string, salt: string): number {
  const source = `// ${salt}\n${code}`;
  const before = performance.now();
  const context = createContext({});
  new Script(source).runInContext(context);
  new Script(call).runInContext(context);
  return performance.now() - before;
}
