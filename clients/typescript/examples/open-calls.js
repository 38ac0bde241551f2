// The funding calls that close next, what there is to choose from, and what has changed since the last run.
//   node examples/open-calls.js [address of the delivery API]
import { createClient, included } from '@klasteriai/cms-delivery-client';

const cms = createClient({ url: process.argv[2] ?? 'http://localhost:8080', locale: 'en' });

const calls = await cms.fundingCalls.list({
  filter: { state: ['open', 'closing-soon'] },
  sort: 'nextDeadline',
  fields: ['title', 'nextDeadline', 'programme'],
  facets: ['programme'],
  count: true,
  size: 5,
});
console.log(`${calls.page.total} calls are open. The next to close:`);
for (const call of calls.items) {
  console.log(`  ${call.nextDeadline ?? 'no deadline'}  ${call.title}`);
}
for (const { value, count } of calls.facets.programme) {
  console.log(`  ${count} of ${value}`);
}

console.log('News about clusters:');
const news = await cms.news.list({ filter: { clusters: { exists: true } }, include: ['clusters'], size: 3 });
for (const item of news.items) {
  const clusters = item.clusters.map((reference) => included(news, reference)?.title ?? reference.title);
  console.log(`  ${item.title} (${clusters.join(', ')})`);
}

let sectors = 0;
for await (const cluster of cms.clusters.all({ fields: ['sectors'] })) {
  sectors += cluster.sectors.length;
}
console.log(`All clusters together name ${sectors} sectors.`);

const copy = new Map();
const changes = cms.sync();
for await (const change of changes) {
  const key = `${change.type}/${change.id}/${change.locale}`;
  if (change.change === 'published') {
    copy.set(key, change.entry);
  } else {
    copy.delete(key);
  }
}
console.log(`A copy of all that is public has ${copy.size} entries; the next run would go on from ${changes.token}`);
