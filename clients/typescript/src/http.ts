import type { AnswerCache } from './cache.js';
import { problemOf, retryAfter } from './errors.js';

export interface Asking {
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly cache: AnswerCache | undefined;
  /** How often a node that is not ready is asked again. */
  readonly retries: number;
  /** In seconds; a node that asks for more patience than this is not waited for. */
  readonly longestWait: number;
}

/** What is at this address, or a `ProblemError`. */
export async function getJson<T>(asking: Asking, path: string, signal?: AbortSignal): Promise<T> {
  const url = asking.base + path;
  const known = await asking.cache?.get(url);
  const headers: Record<string, string> = { Accept: 'application/json', ...asking.headers };
  if (known !== undefined) {
    headers['If-None-Match'] = known.etag;
  }
  const response = await patiently(asking, url, { headers, signal: signal ?? null });
  if (response.status === 304 && known !== undefined) {
    return JSON.parse(known.body) as T;
  }
  if (!response.ok) {
    throw await problemOf(url, response);
  }
  const body = await response.text();
  const etag = response.headers.get('ETag');
  // A former address answers with its present one; what came from there is not kept under the former one.
  if (etag !== null && !response.redirected) {
    await asking.cache?.set(url, { etag, body });
  }
  return JSON.parse(body) as T;
}

/** Asks again while the answer is 503 and says when that is worth it. */
async function patiently(asking: Asking, url: string, request: RequestInit): Promise<Response> {
  for (let asked = 0; ; asked++) {
    const response = await asking.fetch(url, request);
    const wait = response.status === 503 ? retryAfter(response) : undefined;
    if (wait === undefined || wait > asking.longestWait || asked >= asking.retries) {
      return response;
    }
    await response.body?.cancel();
    await pause(wait, request.signal);
  }
}

function pause(seconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    if (signal?.aborted) {
      stop();
    } else {
      signal?.addEventListener('abort', stop, { once: true });
    }
  });
}
