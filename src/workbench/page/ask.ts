import type { Answer, Push, RequestName, Requests } from '../wire';

/** Asks the server; fails with its message. */
export async function ask<Name extends RequestName>(
  name: Name,
  ...args: Parameters<Requests[Name]>
): Promise<ReturnType<Requests[Name]>> {
  const answer: Answer = await post(`/api/${name}`, JSON.stringify(args)).then((response) => response.json());
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as ReturnType<Requests[Name]>;
}

/** Tells the halted add-on which button was pressed. */
export async function answerAlert(id: number, answer: string): Promise<void> {
  await post(`/answer/${id}`, answer);
}

/** Tells this page from others that have the workbench open. */
const PAGE = crypto.randomUUID();

/** Hears what the server tells by itself; `connected` hears whether it is there. */
export function hear(listener: (push: Push) => void, connected: (is: boolean) => void): void {
  const events = new EventSource(`/events?page=${PAGE}`);
  events.onmessage = ({ data }) => listener(JSON.parse(data));
  events.onopen = () => connected(true);
  events.onerror = () => connected(false);
}

async function post(path: string, body: string): Promise<Response> {
  try {
    return await fetch(path, { method: 'POST', body, headers: { 'X-Workbench': 'page', 'X-Page': PAGE } });
  } catch {
    throw new Error('The workbench does not answer. Start it again with npm start, then reload this page.');
  }
}
