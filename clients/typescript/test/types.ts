// Compiled, never run: what the types must allow and what they must refuse.
import { createClient, type DeliveryClient, type Entry } from '../src/index.js';

export async function typed(cms: DeliveryClient): Promise<void> {
  const calls = await cms.fundingCalls.list({
    filter: {
      state: ['open', 'closing-soon'],
      budget: { gte: 100_000, lt: 5_000_000 },
      nextDeadline: { gte: new Date() },
      title: { contains: 'inovacij' },
      legalAct: { exists: false },
    },
    sort: ['nextDeadline', '-budget'],
    include: ['legalAct'],
    facets: ['state', 'programme'],
    count: true,
  });
  const total: number = calls.page.total;
  const state: 'open' | string = calls.facets.state[0]?.value ?? 'open';
  const title: string = calls.items[0]?.title ?? '';
  const entries: readonly Entry[] = calls.included;

  const part = await cms.news.get('a', { fields: ['title', 'body'] });
  const html: string | undefined = part.body?.html;
  // @ts-expect-error it was not asked for
  part.sectors;

  // @ts-expect-error there is no such state
  await cms.fundingCalls.list({ filter: { state: 'opne' } });
  // @ts-expect-error there is no such field
  await cms.news.list({ filter: { state: 'open' } });
  // @ts-expect-error words have no order
  await cms.news.list({ filter: { slug: { gte: 'a' } } });
  // @ts-expect-error it does not sort
  await cms.fundingCalls.list({ sort: 'state' });
  // @ts-expect-error it is not counted
  await cms.fundingCalls.list({ facets: ['title'] });
  // @ts-expect-error it is no reference
  await cms.news.list({ include: ['body'] });
  // @ts-expect-error no facets were asked for
  (await cms.news.list()).facets.sectors;
  // @ts-expect-error nor a number
  (await cms.news.list()).page.total.toFixed();
  // @ts-expect-error there is no such taxonomy
  await cms.taxonomy('colours');
  // @ts-expect-error entries cannot be changed
  (await cms.news.get('a')).title = 'b';

  const found = await cms.search({ q: 'klasteris', types: ['news', 'events'], count: true });
  const hit = found.items[0];
  if (hit?.type === 'news') void hit.body?.html;
  // @ts-expect-error it was not searched
  if (hit?.type === 'clusters') void hit;
  void [found.page.total, hit?.highlights['title']];
  // @ts-expect-error something must be searched for
  await cms.search({ types: ['news'] });

  for await (const change of cms.sync({ since: undefined })) {
    if (change.change === 'published' && change.entry.type === 'clusters') {
      const seat: string | undefined = change.entry.seat?.municipality;
      void seat;
    }
    // @ts-expect-error what was withdrawn is not there any more
    if (change.change === 'withdrawn') change.entry;
  }
  void [total, state, title, entries, html];
}

void createClient({ url: 'http://localhost:8080', locale: 'en', cache: false });
