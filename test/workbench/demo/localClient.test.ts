import { describe, expect, it } from 'vitest';
import { localClient } from '../../../src/workbench/demo/localClient';

describe('the client without a browser', () => {
  it('calls the function of the script by its name and answers later', async () => {
    const calls: unknown[] = [];
    const client = localClient({
      call: (name, args) => {
        calls.push([name, args]);
        return { ok: true, value: 3 };
      },
    });
    const answer = client.writeBatch('token', 2, [['a.example', 1]]);
    expect(await answer).toEqual({ ok: true, value: 3 });
    expect(calls).toEqual([['writeBatch', ['token', 2, [['a.example', 1]]]]]);
  });

  it('rejects with what the script threw', async () => {
    const client = localClient({
      call: () => {
        throw new Error('The column Domain is missing.');
      },
    });
    await expect(client.readPanel()).rejects.toThrow('The column Domain is missing.');
  });
});
