import type { Change } from './generated.js';
import { getJson, type Asking } from './http.js';
import { addressOf, type Asked } from './query.js';

interface SyncPage {
  readonly items: readonly Change[];
  readonly next: string;
  readonly more: boolean;
}

/**
 * Changes of the public state in order, deletions included, up to the present. Applying them to what is kept gives
 * exactly what is public.
 */
export class Changes implements AsyncIterable<Change> {
  readonly #asking: Asking;
  readonly #signal: AbortSignal | undefined;
  #token: string | undefined;

  constructor(asking: Asking, since: string | undefined, asked: Asked) {
    this.#asking = asking;
    this.#signal = asked.signal;
    this.#token = since;
  }

  /**
   * Where to go on, as `since`, now or after a restart. It moves forward when all changes of a page have been taken;
   * a loop that was left in the middle meets some of its changes again, which does no harm to a copy.
   */
  get token(): string | undefined {
    return this.#token;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Change, void, undefined> {
    for (let more = true; more; ) {
      const address = addressOf('/v1/sync', { since: this.#token });
      const page = await getJson<SyncPage>(this.#asking, address, this.#signal);
      yield* page.items;
      this.#token = page.next;
      more = page.more;
    }
  }
}
