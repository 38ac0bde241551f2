// Against servers that fail in the ways that the delivery API and what lies before it may fail.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test from 'node:test';
import { createClient, ProblemError, UnavailableError, WithdrawnError } from '../dist/index.js';

const LIST = { items: [], page: { size: 20, next: null, previous: null }, sequence: 1 };

/**
 * Answers one request after the other, each with a status, headers and a body; the last answer again and again.
 * @param {import('node:test').TestContext} context
 * @param {[number, Record<string, string>, unknown][]} answers
 */
async function answering(context, ...answers) {
  let asked = 0;
  const server = createServer((_, response) => {
    const [status, headers, body] = answers[Math.min(asked++, answers.length - 1)] ?? [500, {}, ''];
    response.writeHead(status, { 'Content-Type': 'application/problem+json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/`, asked: () => asked };
}

/** @type {(seconds: string) => [number, Record<string, string>, unknown]} */
const notReady = (seconds) => [503, { 'Retry-After': seconds }, { type: '/problems/not-ready', detail: 'Loading.' }];

test('waits as long as it is told to, then goes on', async (context) => {
  const { url, asked } = await answering(context, notReady('0'), notReady('1'), [200, {}, LIST]);
  const start = performance.now();

  const page = await createClient({ url }).news.list();

  assert.deepEqual(page.items, []);
  assert.equal(asked(), 3);
  assert.ok(performance.now() - start >= 990);
});

test('gives up when it was asked to wait too often or too long', async (context) => {
  const often = await answering(context, notReady('0'));
  await assert.rejects(createClient({ url: often.url, retries: 2 }).news.list(), UnavailableError);
  assert.equal(often.asked(), 3);

  const long = await answering(context, notReady('3600'));
  await assert.rejects(createClient({ url: long.url }).news.list(), (failure) => {
    assert.ok(failure instanceof UnavailableError);
    assert.equal(failure.retryAfter, 3600);
    assert.equal(failure.message, 'Loading.');
    return true;
  });
  assert.equal(long.asked(), 1);
});

test('stops waiting when it is told to', async (context) => {
  const { url, asked } = await answering(context, notReady('20'));
  const stopping = new AbortController();
  const waiting = createClient({
    url,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      setImmediate(() => stopping.abort());
      return response;
    },
  }).news.list({ signal: stopping.signal });

  await assert.rejects(waiting, { name: 'AbortError' });
  assert.equal(asked(), 1);
});

test('tells what is withdrawn from what never was', async (context) => {
  const { url } = await answering(context, [410, {}, { type: '/problems/withdrawn', detail: 'It is withdrawn.' }]);
  const cms = createClient({ url });

  await assert.rejects(cms.news.get('a'), WithdrawnError);
  assert.equal(await cms.news.find('a'), undefined);
});

test('makes an error of any answer that is none', async (context) => {
  const { url } = await answering(context, [502, { 'Content-Type': 'text/html' }, '<h1>Bad gateway</h1>']);

  await assert.rejects(createClient({ url }).news.list(), (failure) => {
    assert.ok(failure instanceof ProblemError);
    assert.equal(failure.status, 502);
    assert.equal(failure.message, 'The delivery API answered 502.');
    return true;
  });
});
