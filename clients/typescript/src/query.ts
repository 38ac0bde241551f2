import type { ContentTypes, Operators } from './generated.js';

export type Locale = 'lt' | 'en';

/** A moment: a `Date`, or text with its offset such as `2026-05-01T09:00:00Z`; a day such as `2026-05-01` means all of it. */
export type Instant = Date | string;

/** What a field is to be: a value, any of several, or what operators say; all of them must hold. */
export type Filter<V, O extends keyof Operators<V>> = V | readonly V[] | ByOperator<V, O>;

/** What a field is to be by what operators say; all of them must hold. */
export type ByOperator<V, O extends keyof Operators<V>> = { readonly [P in O]?: Operators<V>[P] };

export type TypeName = keyof ContentTypes;
export type EntryOf<T extends TypeName> = ContentTypes[T]['entry'];
export type FilterOf<T extends TypeName> = ContentTypes[T]['filter'];
export type SortOf<T extends TypeName> = ContentTypes[T]['sort'] | `-${ContentTypes[T]['sort']}`;
export type IncludeOf<T extends TypeName> = ContentTypes[T]['include'];
export type FieldOf<T extends TypeName> = keyof EntryOf<T> & string;
export type FacetOf<T extends TypeName> = keyof ContentTypes[T]['facets'] & string;

/** What every question may say. */
export interface Asked {
  /** Ends the question, waiting included. */
  readonly signal?: AbortSignal | undefined;
}

/** What lists and single entries are asked alike. */
export interface View<T extends TypeName, F extends FieldOf<T> = FieldOf<T>> extends Asked {
  /** The client's unless given. */
  readonly locale?: Locale | undefined;
  /** Whether an entry that is missing in the locale is served in the other one; true unless given. */
  readonly fallback?: boolean | undefined;
  /** The properties to serve beside `id` and `type`; all unless given. */
  readonly fields?: readonly F[] | undefined;
  /** References whose entries come along whole, under `included`. */
  readonly include?: readonly IncludeOf<T>[] | undefined;
  /** The public state of a past moment: an instant, or a publication such as `sequence:41`. */
  readonly asOf?: Instant | undefined;
  /** Waits up to five seconds until this publication is visible. */
  readonly minSequence?: number | undefined;
}

/** What a list can be asked. */
export interface ListQuery<
  T extends TypeName,
  F extends FieldOf<T> = FieldOf<T>,
  K extends FacetOf<T> = FacetOf<T>,
  C extends boolean = boolean,
> extends View<T, F> {
  /** All of these must hold. */
  readonly filter?: FilterOf<T> | undefined;
  /** Fields, with `-` for descending. */
  readonly sort?: SortOf<T> | readonly SortOf<T>[] | undefined;
  /** Words that must all occur in the entry. */
  readonly q?: string | undefined;
  /** How many entries at the most, 1 to 100; 20 unless given. */
  readonly size?: number | undefined;
  /** The cursor `page.next` of the page before. */
  readonly after?: string | undefined;
  /** The cursor `page.previous` of the page after. */
  readonly before?: string | undefined;
  /** Fields whose values are counted over the whole list. */
  readonly facets?: readonly K[] | undefined;
  /** Whether to count all entries of the list. */
  readonly count?: C | undefined;
}

/** What a search over several types can be asked. */
export interface SearchQuery<T extends TypeName = TypeName, C extends boolean = boolean> extends Asked {
  /** What must occur: words, and phrases in quotation marks. The last word may be only begun. */
  readonly q: string;
  /** The types to search; all unless given. */
  readonly types?: readonly T[] | undefined;
  /** The client's unless given. */
  readonly locale?: Locale | undefined;
  /** Whether an entry that is missing in the locale is searched in the other one; true unless given. */
  readonly fallback?: boolean | undefined;
  /** How many entries at the most, 1 to 100; 20 unless given. */
  readonly size?: number | undefined;
  /** The cursor `page.next` of the page before. */
  readonly after?: string | undefined;
  /** The cursor `page.previous` of the page after. */
  readonly before?: string | undefined;
  /** Whether to count what is found by its type. */
  readonly facets?: readonly 'type'[] | undefined;
  /** Whether to count all that is found. */
  readonly count?: C | undefined;
  /** The public state of a past moment: an instant, or a publication such as `sequence:41`. */
  readonly asOf?: Instant | undefined;
  /** Waits up to five seconds until this publication is visible. */
  readonly minSequence?: number | undefined;
}

type Value = string | number | boolean | Date;

const NAMES: Readonly<Record<string, string>> = {
  size: 'page[size]',
  after: 'page[after]',
  before: 'page[before]',
};

/** The address of a question. Equal questions have equal addresses, so that caches know them. */
export function addressOf(path: string, query: object): string {
  const parameters = Object.entries(query)
    .flatMap(([name, value]) => parametersOf(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}

function parametersOf(name: string, value: unknown): [string, string][] {
  if (value === undefined || name === 'signal') {
    return [];
  }
  if (name === 'filter') {
    return Object.entries(value as object).flatMap(([field, wanted]) => filterOf(`filter[${field}]`, wanted));
  }
  return [[NAMES[name] ?? name, text(value as Value | readonly Value[])]];
}

function filterOf(name: string, wanted: Value | readonly Value[] | object | undefined): [string, string][] {
  if (wanted === undefined) {
    return [];
  }
  if (typeof wanted === 'object' && !Array.isArray(wanted) && !(wanted instanceof Date)) {
    return Object.entries(wanted)
      .filter(([, value]) => value !== undefined)
      .map(([operator, value]) => [`${name}[${operator}]`, text(value as Value)]);
  }
  // One value is compared as it is, commas and all; several are written with commas between them.
  return Array.isArray(wanted) ? [[name, text(wanted)]] : [[`${name}[eq]`, text(wanted as Value)]];
}

function text(value: Value | readonly Value[]): string {
  if (!Array.isArray(value)) {
    return value instanceof Date ? value.toISOString() : String(value);
  }
  return value.map((each: Value) => withoutComma(text(each))).join(',');
}

function withoutComma(value: string): string {
  if (value.includes(',')) {
    throw new TypeError(`"${value}" has a comma, so it cannot be one of several values; ask for it alone.`);
  }
  return value;
}
