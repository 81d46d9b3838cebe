/**
 * The thread that listens. An add-on runs to its end without giving way, and an alert halts it in the middle until
 * somebody answers; so the browser is served by a thread of its own, which talks to the emulator's by messages.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Asset, FromListener, ListenerData, ToListener } from './listening';
import type { Push } from './wire';

const { assets, port, alertPort, alertSignal } = workerData as ListenerData;
const toEmulator = parentPort as MessagePort;
const waiting = new Map<number, ServerResponse>();
/** Open pages and the names that they give themselves. */
const pages = new Map<ServerResponse, string>();
const frames = new Map<string, string>();
const openAlerts = new Map<number, string>();
let lastRequest = 0;

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What Google lets a sidebar do, less the network: its script and style are inside, and nothing else is needed. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
].join('; ');

/** An alert that no page is left to answer is dismissed, as when a person closes the window. */
const ABANDONED_AFTER_MS = 5000;

const server = createServer((request, response) => {
  const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://workbench');
  if (request.method === 'POST') acceptPost(path, request, response);
  else if (path === '/events') openEvents(searchParams.get('page') ?? '', request, response);
  else sendFile(path, response);
});

function sendFile(path: string, response: ServerResponse): void {
  const frame = frames.get(path);
  const asset = assets[path];
  if (frame !== undefined) send(response, 200, { type: 'text/html; charset=utf-8', body: frame }, FRAME_POLICY);
  else if (asset) send(response, 200, asset, PAGE_POLICY);
  else refuse(response, 404, 'Not here.');
}

function refuse(response: ServerResponse, status: number, body: string): void {
  send(response, status, { type: 'text/plain; charset=utf-8', body }, PAGE_POLICY);
}

function send(response: ServerResponse, status: number, asset: Asset, policy: string): void {
  response.writeHead(status, {
    'Content-Type': asset.type,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(asset.body);
}

/** Only this page's own script may post: a form or script of another site cannot send this header unasked. */
function acceptPost(path: string, request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString('utf8');
    const [, area, name = ''] = path.split('/');
    if (request.headers['x-workbench'] !== 'page' || !isLocal(request.headers.host)) {
      refuse(response, 403, 'Only the page of the workbench may ask.');
    } else if (area === 'api') forward(String(request.headers['x-page'] ?? ''), name, body, response);
    else if (area === 'answer') answerAlert(Number(name), body, response);
    else refuse(response, 404, 'Not here.');
  });
}

/** A page of another site could otherwise reach this server under its own name. */
function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
}

function forward(page: string, name: string, body: string, response: ServerResponse): void {
  lastRequest += 1;
  waiting.set(lastRequest, response);
  tell({ kind: 'request', id: lastRequest, page, name, body });
}

function answerAlert(id: number, answer: string, response: ServerResponse): void {
  if (openAlerts.has(id)) settleAlert(id, answer);
  send(response, 200, { type: 'text/plain', body: '' }, PAGE_POLICY);
}

function settleAlert(id: number, answer: string): void {
  openAlerts.delete(id);
  alertPort.postMessage({ id, answer });
  Atomics.store(alertSignal, 0, 1);
  Atomics.notify(alertSignal, 0);
  broadcast({ kind: 'answered', id });
}

function openEvents(page: string, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': connected\n\n');
  pages.set(response, page);
  for (const text of openAlerts.values()) response.write(text);
  request.on('close', () => {
    pages.delete(response);
    setTimeout(dismissAbandoned, ABANDONED_AFTER_MS).unref();
  });
}

function dismissAbandoned(): void {
  if (pages.size > 0) return;
  for (const id of [...openAlerts.keys()]) settleAlert(id, 'CLOSE');
}

/** To every open page, or to the one that goes by a name. */
function broadcast(push: Push, to?: string): void {
  const text = `data: ${JSON.stringify(push)}\n\n`;
  if (push.kind === 'alert') {
    openAlerts.set(push.id, text);
    if (pages.size === 0) setTimeout(dismissAbandoned, ABANDONED_AFTER_MS);
  }
  for (const [page, name] of pages) if (to === undefined || to === name) page.write(text);
}

function tell(message: FromListener): void {
  toEmulator.postMessage(message);
}

toEmulator.on('message', (message: ToListener) => {
  if (message.kind === 'push') broadcast(message.push, message.page);
  else if (message.kind === 'frame') frames.set(message.address, message.html);
  else if (message.kind === 'response') respond(message.id, message.body);
  else close();
});

function respond(id: number, body: string): void {
  const response = waiting.get(id);
  waiting.delete(id);
  if (response) send(response, 200, { type: 'application/json; charset=utf-8', body }, PAGE_POLICY);
}

function close(): void {
  for (const page of pages.keys()) page.end();
  server.close();
  server.closeAllConnections();
  toEmulator.close();
}

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0, '127.0.0.1');
  else tell({ kind: 'failed', message: error.message });
});
server.on('listening', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') tell({ kind: 'listening', port: address.port });
});
server.listen(port, '127.0.0.1');
