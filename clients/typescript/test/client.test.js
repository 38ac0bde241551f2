// Against a running system: CMS_URL names its delivery API.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import test from 'node:test';
import { createClient, included, InvalidRequestError, memoryCache, NotFoundError } from '../dist/index.js';

const url = process.env.CMS_URL ?? 'http://localhost:8080';

/** A client that notes the status of every answer. */
function noting(options = {}) {
  /** @type {number[]} */
  const statuses = [];
  const cms = createClient({
    url,
    locale: 'en',
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      statuses.push(response.status);
      return response;
    },
    ...options,
  });
  return { cms, statuses };
}

const { cms } = noting();

test('filters, sorts, counts and includes', async () => {
  const calls = await cms.fundingCalls.list({
    filter: { state: ['open', 'closing-soon'], nextDeadline: { gte: new Date() } },
    sort: ['nextDeadline', '-title'],
    facets: ['state'],
    count: true,
    size: 50,
  });
  const deadlines = calls.items.map((call) => Date.parse(call.nextDeadline ?? ''));

  assert.ok(calls.items.length > 0);
  assert.ok(calls.items.every((call) => call.state === 'open' || call.state === 'closing-soon'));
  assert.deepEqual(deadlines, [...deadlines].sort((one, other) => one - other));
  assert.equal(calls.facets.state.reduce((sum, { count }) => sum + count, 0), calls.page.total);

  const news = await cms.news.list({ filter: { clusters: { exists: true } }, include: ['clusters'] });
  const reference = news.items[0]?.clusters[0];
  assert.ok(reference);
  assert.equal(included(news, reference)?.type, 'clusters');
  assert.equal((await cms.follow(reference)).id, reference.id);
});

test('serves the properties asked for and no others', async () => {
  const { items, included: others, facets } = await cms.pages.list({ fields: ['title'] });

  assert.deepEqual(Object.keys(items[0] ?? {}).sort(), ['id', 'title', 'type']);
  assert.deepEqual([others, facets], [[], {}]);
});

test('compares a single value as it is, with its commas', async () => {
  const [call] = (await cms.fundingCalls.list({ filter: { title: { contains: ',' } }, size: 1 })).items;
  assert.ok(call);

  const found = await cms.fundingCalls.list({ filter: { title: call.title } });

  assert.ok(found.items.some(({ id }) => id === call.id));
  await assert.rejects(cms.fundingCalls.list({ filter: { title: [call.title, 'b'] } }), /has a comma/);
});

test('searches in all types or in some', async () => {
  const everywhere = await cms.search({ q: 'cluster', facets: ['type'], count: true, size: 5 });
  const some = await cms.search({ q: 'cluster', types: ['news', 'fundingCalls'], size: 50 });

  assert.ok(everywhere.items.length > 0);
  assert.ok(everywhere.items.some(({ highlights }) => Object.values(highlights).join().includes('<mark>')));
  assert.equal(everywhere.facets.type?.reduce((sum, { count }) => sum + count, 0), everywhere.page.total);
  assert.ok(some.items.every(({ type }) => type === 'news' || type === 'funding-calls'));
  const next = await cms.search({ q: 'cluster', size: 5, after: everywhere.page.next ?? '' });
  assert.ok(next.items.every(({ id }) => everywhere.items.every((before) => before.id !== id)));
  await assert.rejects(cms.search({ q: ' ' }), InvalidRequestError);
});

test('iterates over every entry of a list once', async () => {
  const ids = new Set();
  let met = 0;
  for await (const call of cms.fundingCalls.all({ fields: ['id'], locale: 'lt' })) {
    ids.add(call.id);
    met++;
  }
  const { page } = await cms.fundingCalls.list({ count: true, locale: 'lt' });

  assert.equal(met, page.total);
  assert.equal(ids.size, met);
});

test('pages forwards and back', async () => {
  const first = await cms.fundingCalls.list({ size: 3 });
  const second = await cms.fundingCalls.list({ size: 3, after: first.page.next ?? undefined });
  const back = await cms.fundingCalls.list({ size: 3, before: second.page.previous ?? undefined });

  assert.notDeepEqual(second.items, first.items);
  assert.deepEqual(back.items, first.items);
});

test('syncs everything, and goes on where a loop was left', async () => {
  /** @param {import('../dist/index.js').Changes} changes */
  const keys = async (changes, most = Infinity) => {
    const met = [];
    for await (const { type, id, locale } of changes) {
      met.push(`${type}/${id}/${locale}`);
      if (met.length === most) {
        break;
      }
    }
    return met;
  };
  const whole = cms.sync();
  const all = await keys(whole);

  const left = cms.sync();
  const before = await keys(left, 150);
  const after = await keys(cms.sync({ since: left.token }));

  assert.ok(all.length > 500);
  assert.deepEqual(new Set([...before, ...after]), new Set(all));
  assert.ok(before.length + after.length < all.length + 100, 'only the page that was left is met again');
  assert.deepEqual(await keys(cms.sync({ since: whole.token })), []);
});

test('asks whether what it has still holds', async () => {
  const { cms, statuses } = noting();

  const first = await cms.pages.list();
  const again = await cms.pages.list();

  assert.deepEqual(statuses, [200, 304]);
  assert.deepEqual(again, first);
});

test('keeps answers where it is told to, or nowhere', async () => {
  const kept = memoryCache({ answers: 1 });
  const one = noting({ cache: kept });
  await one.cms.pages.list();
  const other = noting({ cache: kept });
  await other.cms.pages.list();
  await other.cms.events.list();
  await other.cms.pages.list();
  const nowhere = noting({ cache: false });
  await nowhere.cms.pages.list();
  await nowhere.cms.pages.list();

  assert.deepEqual(one.statuses, [200]);
  assert.deepEqual(other.statuses, [304, 200, 200]);
  assert.deepEqual(nowhere.statuses, [200, 200]);
});

test('tells what is wrong with a question', async () => {
  // @ts-expect-error the types would not let it happen
  const asked = cms.news.list({ filter: { colour: 'red' } });

  await assert.rejects(asked, (failure) => {
    assert.ok(failure instanceof InvalidRequestError);
    assert.equal(failure.status, 400);
    assert.equal(failure.type, '/problems/invalid-parameter');
    assert.equal(failure.faults[0]?.parameter, 'filter[colour][eq]');
    assert.ok(failure.requestId);
    return true;
  });
});

test('tells what is not there', async () => {
  await assert.rejects(cms.news.get('no such/news?'), NotFoundError);
  assert.equal(await cms.news.find('no such/news?'), undefined);
});

test('knows the terms of taxonomies and the moved entries', async () => {
  const sectors = await cms.taxonomy('sectors');

  assert.ok(sectors.some(({ key, name }) => key === 'health' && name === 'Health'));
  assert.ok(Array.isArray(await cms.redirects()));
});

test('needs nothing but what browsers have', async () => {
  const dist = new URL('../dist/', import.meta.url);
  for (const file of (await readdir(dist)).filter((name) => name.endsWith('.js'))) {
    const source = await readFile(new URL(file, dist), 'utf8');
    assert.doesNotMatch(source, /from '(?!\.\/)|require\(|process\.|Buffer/, file);
  }
});
