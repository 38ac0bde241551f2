import type { Fault, Problem } from './generated.js';

/** The delivery API answered with a problem (RFC 9457). */
export class ProblemError extends Error {
  override name = 'ProblemError';

  /** The HTTP status. */
  readonly status: number;
  /** What kind of problem it is: a stable word for programs, such as `/problems/not-found`. */
  readonly type: string;
  /** What exactly is wrong with the request; empty where the message says it all. */
  readonly faults: readonly Fault[];
  /** Names the request in the logs of whoever runs the CMS. */
  readonly requestId: string | undefined;
  readonly url: string;

  constructor(url: string, response: Response, problem: Partial<Problem>) {
    super(problem.detail ?? `The delivery API answered ${response.status}.`);
    this.status = response.status;
    this.type = problem.type ?? 'about:blank';
    this.faults = problem.errors ?? [];
    this.requestId = response.headers.get('X-Request-Id') ?? undefined;
    this.url = url;
  }
}

/** A parameter is wrong; `faults` names it. */
export class InvalidRequestError extends ProblemError {
  override name = 'InvalidRequestError';
}

/** There is no such entry, or no such taxonomy. */
export class NotFoundError extends ProblemError {
  override name = 'NotFoundError';
}

/** The entry was public once and has been withdrawn. */
export class WithdrawnError extends ProblemError {
  override name = 'WithdrawnError';
}

/** The content is not loaded yet, or has not come as far as `minSequence`, and did not come while the client waited. */
export class UnavailableError extends ProblemError {
  override name = 'UnavailableError';

  /** After how many seconds it is worth asking again. */
  readonly retryAfter: number | undefined;

  constructor(url: string, response: Response, problem: Partial<Problem>) {
    super(url, response, problem);
    this.retryAfter = retryAfter(response);
  }
}

/** The error for an answer that is none. */
export async function problemOf(url: string, response: Response): Promise<ProblemError> {
  const problem = await readProblem(response);
  switch (response.status) {
    case 400:
      return new InvalidRequestError(url, response, problem);
    case 404:
      return new NotFoundError(url, response, problem);
    case 410:
      return new WithdrawnError(url, response, problem);
    case 503:
      return new UnavailableError(url, response, problem);
    default:
      return new ProblemError(url, response, problem);
  }
}

/** What lies between may answer in its own way, with a page for people. */
async function readProblem(response: Response): Promise<Partial<Problem>> {
  const text = await response.text();
  if (!response.headers.get('Content-Type')?.includes('json')) {
    return {};
  }
  try {
    return JSON.parse(text) as Partial<Problem>;
  } catch {
    return {};
  }
}

/** The seconds that `Retry-After` names, as a number or as a date (RFC 9110, 10.2.3). */
export function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('Retry-After');
  if (header === null) {
    return undefined;
  }
  if (/^\d+$/.test(header)) {
    return Number(header);
  }
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}
