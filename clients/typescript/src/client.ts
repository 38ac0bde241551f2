import { memoryCache, type AnswerCache } from './cache.js';
import { NotFoundError, WithdrawnError } from './errors.js';
import { segments, type Entry, type PageInfo, type Redirect, type Reference, type Taxonomy, type TaxonomyTerm } from './generated.js';
import { getJson, type Asking } from './http.js';
import {
  addressOf,
  type Asked,
  type EntryOf,
  type FacetOf,
  type FieldOf,
  type ListQuery,
  type Locale,
  type SearchQuery,
  type TypeName,
  type View,
} from './query.js';
import { Changes } from './sync.js';
import type { ContentTypes } from './generated.js';

/** How a client asks. */
export interface ClientOptions {
  /** Where the delivery API is, such as `https://cms.example.lt`. */
  readonly url: string;
  /** The language of every question that names none; the site's own, `lt`, unless given. */
  readonly locale?: Locale;
  /**
   * Where answers are kept, to be used again when the server says that they still hold; `false` for nowhere. Unless
   * given, memory in Node.js and nowhere in browsers, whose own cache does the same.
   */
  readonly cache?: AnswerCache | false;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a node that is not ready is asked again after the time it names; 3 unless given. */
  readonly retries?: number;
  /** In seconds; a node that asks for more patience than this is not waited for; 30 unless given. */
  readonly longestWait?: number;
  /** In the place of the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
}

/** An entry, or the part of it that was asked for. */
export type Selected<T extends TypeName, F extends FieldOf<T>> = [FieldOf<T>] extends [F]
  ? EntryOf<T>
  : Pick<EntryOf<T>, (F | 'id' | 'type') & keyof EntryOf<T>>;

/** How many entries have a value. */
export interface FacetCount<V> {
  readonly value: V;
  readonly count: number;
}

/** The entries that come along because they were asked for with `include`; empty without. */
export interface Including {
  readonly included: readonly Entry[];
}

/** A page of a list. */
export interface List<
  T extends TypeName,
  F extends FieldOf<T> = FieldOf<T>,
  K extends FacetOf<T> = never,
  C extends boolean = false,
> extends Including {
  readonly items: readonly Selected<T, F>[];
  readonly facets: { readonly [P in K]: readonly FacetCount<ContentTypes[T]['facets'][P]>[] };
  readonly page: C extends true ? PageInfo & { readonly total: number } : PageInfo;
  /** The publication that the list shows. */
  readonly sequence: number;
}

/** The entries of one content type. */
export interface Collection<T extends TypeName> {
  /** One page of a list. */
  list<F extends FieldOf<T> = FieldOf<T>, K extends FacetOf<T> = never, C extends boolean = false>(
    query?: ListQuery<T, F, K, C>,
  ): Promise<List<T, F, K, C>>;

  /** Every page of a list, one after the other. */
  pages<F extends FieldOf<T> = FieldOf<T>, K extends FacetOf<T> = never, C extends boolean = false>(
    query?: ListQuery<T, F, K, C>,
  ): AsyncGenerator<List<T, F, K, C>, void, undefined>;

  /** Every entry of a list. Pages of 100 are fetched as they are needed. */
  all<F extends FieldOf<T> = FieldOf<T>>(
    query?: Omit<ListQuery<T, F>, 'facets' | 'count' | 'include'>,
  ): AsyncGenerator<Selected<T, F>, void, undefined>;

  /**
   * One entry.
   * @throws NotFoundError when there is none
   * @throws WithdrawnError when it was public once
   */
  get<F extends FieldOf<T> = FieldOf<T>>(slugOrId: string, view?: View<T, F>): Promise<Selected<T, F> & Including>;

  /** One entry; undefined when there is none, or none any more. */
  find<F extends FieldOf<T> = FieldOf<T>>(
    slugOrId: string,
    view?: View<T, F>,
  ): Promise<(Selected<T, F> & Including) | undefined>;
}

/** An entry that was found. `highlights` is HTML by the part it is taken from, with the words in `<mark>`. */
export type Hit<T extends TypeName = TypeName> = {
  readonly [P in T]: EntryOf<P> & { readonly highlights: Readonly<Record<string, string>> };
}[T];

/** A page of what was found, the best first. */
export interface SearchResult<T extends TypeName = TypeName, C extends boolean = false> {
  readonly items: readonly Hit<T>[];
  /** How many there are of each type; empty unless asked for. */
  readonly facets: { readonly type?: readonly FacetCount<(typeof segments)[T]>[] };
  readonly page: C extends true ? PageInfo & { readonly total: number } : PageInfo;
  /** The publication that the answer shows. */
  readonly sequence: number;
}

/** Published content. */
export type DeliveryClient = { readonly [T in TypeName]: Collection<T> } & {
  /** Entries of several types that fit a text. */
  search<T extends TypeName = TypeName, C extends boolean = false>(
    query: SearchQuery<T, C>,
  ): Promise<SearchResult<T, C>>;

  /**
   * What has changed since a token, or everything from the beginning. Keep `changes.token` for the next time.
   */
  sync(query?: { readonly since?: string | undefined } & Asked): Changes;

  /** The terms of a taxonomy. */
  taxonomy(name: Taxonomy, query?: { readonly locale?: Locale } & Asked): Promise<readonly TaxonomyTerm[]>;

  /** Former slugs and the present ones. */
  redirects(query?: Asked): Promise<readonly Redirect[]>;

  /** The entry that a reference points to. */
  follow(reference: Pick<Reference, 'href'>, asked?: Asked): Promise<Entry>;
};

const LARGEST_PAGE = 100;

/** A client of the delivery API at an address. */
export function createClient(options: ClientOptions): DeliveryClient {
  const asking: Asking = {
    base: options.url.replace(/\/+$/, ''),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    headers: options.headers ?? {},
    cache: options.cache === false ? undefined : (options.cache ?? (hasCacheOfItsOwn() ? undefined : memoryCache())),
    retries: options.retries ?? 3,
    longestWait: options.longestWait ?? 30,
  };
  const locale = options.locale;
  const collections = Object.entries(segments).map(([name, segment]) => [name, collection(asking, segment, locale)]);
  return {
    ...Object.fromEntries(collections),
    async search({ types, ...query }: SearchQuery) {
      const type = types?.map((name) => segments[name]);
      const found = await getJson<object>(asking, addressOf('/v1/search', { locale, type, ...query }), query.signal);
      return { ...{ facets: {} }, ...found };
    },
    sync: ({ since, ...asked } = {}) => new Changes(asking, since, asked),
    async taxonomy(name, query = {}) {
      const address = addressOf(`/v1/taxonomies/${name}`, { locale, ...query });
      return (await getJson<{ items: readonly TaxonomyTerm[] }>(asking, address, query.signal)).items;
    },
    async redirects(query = {}) {
      return (await getJson<{ items: readonly Redirect[] }>(asking, '/v1/redirects', query.signal)).items;
    },
    follow: (reference, asked = {}) => getJson<Entry>(asking, reference.href, asked.signal),
  } satisfies Omit<DeliveryClient, TypeName> as DeliveryClient;
}

/** The entry behind a reference, among those that came along; undefined when it was not asked for. */
export function included(answer: Including, reference: Pick<Reference, 'id'>): Entry | undefined {
  return answer.included.find((entry) => entry.id === reference.id);
}

function hasCacheOfItsOwn(): boolean {
  return 'document' in globalThis || 'WorkerGlobalScope' in globalThis;
}

interface Query {
  readonly after?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Page {
  readonly items: readonly unknown[];
  readonly page: PageInfo;
}

function collection(asking: Asking, segment: string, locale: Locale | undefined): object {
  const path = `/v1/${segment}`;

  async function list(query: Query = {}): Promise<Page> {
    const page = await getJson<Page>(asking, addressOf(path, { locale, ...query }), query.signal);
    return { ...{ included: [], facets: {} }, ...page };
  }

  async function* pages(query: Query = {}): AsyncGenerator<Page, void, undefined> {
    let page = await list(query);
    yield page;
    while (page.page.next !== null) {
      page = await list({ ...query, after: page.page.next });
      yield page;
    }
  }

  async function* all(query: Query = {}): AsyncGenerator<unknown, void, undefined> {
    for await (const page of pages({ ...{ size: LARGEST_PAGE }, ...query })) {
      yield* page.items;
    }
  }

  async function get(slugOrId: string, view: Query = {}): Promise<object> {
    const address = addressOf(`${path}/${encodeURIComponent(slugOrId)}`, { locale, ...view });
    return { ...{ included: [] }, ...(await getJson<object>(asking, address, view.signal)) };
  }

  async function find(slugOrId: string, view: Query = {}): Promise<object | undefined> {
    try {
      return await get(slugOrId, view);
    } catch (failure) {
      if (failure instanceof NotFoundError || failure instanceof WithdrawnError) {
        return undefined;
      }
      throw failure;
    }
  }

  return { list, pages, all, get, find };
}
