/** An answer with the tag that names its bytes. Plain data: it may be kept anywhere. */
export interface CachedAnswer {
  readonly etag: string;
  readonly body: string;
}

/** Where answers are kept, by address. */
export interface AnswerCache {
  get(url: string): CachedAnswer | undefined | Promise<CachedAnswer | undefined>;
  set(url: string, answer: CachedAnswer): void | Promise<void>;
}

/** Keeps the answers that were used last, in memory. */
export function memoryCache(options: { readonly answers?: number } = {}): AnswerCache {
  const most = options.answers ?? 500;
  const kept = new Map<string, CachedAnswer>();
  return {
    get(url) {
      const answer = kept.get(url);
      if (answer !== undefined) {
        kept.delete(url);
        kept.set(url, answer);
      }
      return answer;
    },
    set(url, answer) {
      kept.delete(url);
      kept.set(url, answer);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) {
          break;
        }
        kept.delete(oldest);
      }
    },
  };
}
