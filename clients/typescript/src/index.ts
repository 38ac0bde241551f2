export { memoryCache, type AnswerCache, type CachedAnswer } from './cache.js';
export {
  createClient,
  included,
  type ClientOptions,
  type Collection,
  type DeliveryClient,
  type FacetCount,
  type Hit,
  type Including,
  type List,
  type SearchResult,
  type Selected,
} from './client.js';
export {
  InvalidRequestError,
  NotFoundError,
  ProblemError,
  UnavailableError,
  WithdrawnError,
} from './errors.js';
export type * from './generated.js';
export type {
  ByOperator,
  EntryOf,
  FacetOf,
  FieldOf,
  Filter,
  FilterOf,
  IncludeOf,
  Instant,
  ListQuery,
  Locale,
  SearchQuery,
  SortOf,
  TypeName,
  View,
} from './query.js';
export type { Changes } from './sync.js';
