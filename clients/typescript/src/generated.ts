// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
import type { ByOperator, Filter, Instant } from './query.js';

export interface News {
  readonly id: string;
  readonly type: 'news';
  readonly locale: 'lt' | 'en';
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly sectors: readonly TermName[];
  readonly ecosystems: readonly TermName[];
  readonly tags: readonly string[];
  readonly leadImage?: LeadImage;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  readonly source?: Source;
  readonly lead?: string;
  readonly body?: RichText;
  readonly bylines: readonly string[];
  readonly dateline?: string;
  readonly embargoedUntil?: string;
  readonly expiresAt?: string;
  readonly corrections: readonly Correction[];
  readonly canonicalUrl?: string;
  readonly licence?: string;
  readonly clusters: readonly Reference[];
  readonly fundingCalls: readonly Reference[];
  readonly policyDocuments: readonly Reference[];
  readonly events: readonly Reference[];
  readonly alternates: readonly ({
    readonly locale: 'lt' | 'en';
    readonly slug: string;
    readonly href: string;
  })[];
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly updatedAt: string;
  readonly sequence: number;
  readonly href: string;
}

export interface TermName {
  readonly key: string;
  readonly name: string;
}

export interface LeadImage {
  readonly asset: string;
  readonly alt?: string;
  readonly credit?: string;
  readonly focalPoint?: FocalPoint;
}

export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

export interface Source {
  readonly url: string;
  readonly retrievedAt?: string;
}

export interface RichText {
  readonly html: string;
  readonly text: string;
}

export interface Correction {
  readonly at: string;
  readonly text?: string;
}

export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly slug: string;
  readonly title: string;
  readonly href: string;
}

export interface Cluster {
  readonly id: string;
  readonly type: 'clusters';
  readonly locale: 'lt' | 'en';
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly sectors: readonly TermName[];
  readonly ecosystems: readonly TermName[];
  readonly tags: readonly string[];
  readonly leadImage?: LeadImage;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  readonly source?: Source;
  readonly shortName?: string;
  readonly legalName?: string;
  readonly registrationCode?: string;
  readonly established?: string;
  readonly status?: 'active' | 'initiative' | 'closed';
  readonly kind?: 'cluster' | 'association' | 'network';
  readonly website?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly socialLinks: readonly string[];
  readonly description?: RichText;
  readonly logo?: string;
  readonly naceCodes: readonly NaceCode[];
  readonly specialisationPriorities: readonly string[];
  readonly technologyFields: readonly string[];
  readonly size?: ClusterSize;
  readonly labels: readonly ClusterLabel[];
  readonly seat?: Seat;
  readonly coordinator?: string;
  readonly contactPersons: readonly ContactPerson[];
  readonly members: readonly Member[];
  readonly services: readonly string[];
  readonly exportMarkets: readonly string[];
  readonly eccpUrl?: string;
  readonly partnerClusters: readonly Reference[];
  readonly alternates: readonly ({
    readonly locale: 'lt' | 'en';
    readonly slug: string;
    readonly href: string;
  })[];
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly updatedAt: string;
  readonly sequence: number;
  readonly href: string;
}

export interface NaceCode {
  readonly code: string;
  readonly revision: '2' | '2.1';
}

export interface ClusterSize {
  readonly members?: number;
  readonly smes?: number;
  readonly large?: number;
  readonly research?: number;
  readonly publicBodies?: number;
  readonly other?: number;
  readonly employees?: number;
  readonly teamFte?: number;
  readonly asOf?: string;
}

export interface ClusterLabel {
  readonly scheme: string;
  readonly level?: 'bronze' | 'silver' | 'gold';
  readonly issued?: string;
  readonly validUntil?: string;
  readonly certificateUrl?: string;
  readonly valid: boolean;
}

export interface Seat {
  readonly address?: string;
  readonly municipality?: string;
  readonly region?: string;
  readonly point?: GeoPoint;
}

export interface GeoPoint {
  readonly type: string;
  readonly coordinates: readonly number[];
}

export interface ContactPerson {
  readonly name: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly consentToPublish: boolean;
}

export interface Member {
  readonly organisation: string;
  readonly kind?: 'sme' | 'large' | 'research' | 'public' | 'other';
  readonly since?: string;
  readonly until?: string;
  readonly website?: string;
}

export interface FundingCall {
  readonly id: string;
  readonly type: 'funding-calls';
  readonly locale: 'lt' | 'en';
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly sectors: readonly TermName[];
  readonly ecosystems: readonly TermName[];
  readonly tags: readonly string[];
  readonly leadImage?: LeadImage;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  readonly source?: Source;
  readonly identifier?: string;
  readonly callIdentifier?: string;
  readonly kind?: 'eu' | 'national' | 'regional' | 'other';
  readonly programme?: string;
  readonly managingBody?: string;
  readonly typesOfAction: readonly string[];
  readonly form?: 'grant' | 'loan' | 'voucher' | 'guarantee' | 'equity' | 'prize' | 'procurement' | 'other';
  readonly legalAct?: Reference;
  readonly sourceUrl?: string;
  readonly opening?: Opening;
  readonly model?: 'single-stage' | 'two-stages' | 'several-cut-offs';
  readonly stages: readonly Stage[];
  readonly budget?: Budget;
  readonly fundingRates: readonly FundingRate[];
  readonly ownContribution?: OwnContribution;
  readonly whoMayApply: readonly Eligibility[];
  readonly eligibleRegions: readonly string[];
  readonly documents: readonly CallDocument[];
  readonly contacts: readonly CallContact[];
  readonly faq: readonly Question[];
  readonly stateOverride?: 'planned' | 'suspended' | 'cancelled' | 'awarded';
  readonly nextDeadline?: string;
  readonly state: 'planned' | 'forthcoming' | 'open' | 'closing-soon' | 'suspended' | 'closed' | 'awarded' | 'cancelled';
  readonly alternates: readonly ({
    readonly locale: 'lt' | 'en';
    readonly slug: string;
    readonly href: string;
  })[];
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly updatedAt: string;
  readonly sequence: number;
  readonly href: string;
}

export interface Opening {
  readonly date?: string;
  readonly instant?: string;
  readonly zone?: string;
}

export interface Stage {
  readonly label?: string;
  readonly deadlines: readonly DeadlineWithHistory[];
}

export interface DeadlineWithHistory {
  readonly date: string;
  readonly time?: string;
  readonly zone?: string;
  readonly revisions: readonly DeadlineRevision[];
}

export interface DeadlineRevision {
  readonly was: Deadline;
  readonly changedAt: string;
  readonly reason?: string;
}

export interface Deadline {
  readonly date: string;
  readonly time?: string;
  readonly zone: string;
}

export interface Budget {
  readonly total?: Money;
  readonly byYear: readonly YearlyBudget[];
  readonly grantMin?: Money;
  readonly grantMax?: Money;
  readonly expectedGrants?: number;
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface YearlyBudget {
  readonly year: number;
  readonly amount: Money;
}

export interface FundingRate {
  readonly activity?: string;
  readonly region?: string;
  readonly percent: number;
}

export interface OwnContribution {
  readonly percent?: number;
  readonly note?: string;
}

export interface Eligibility {
  readonly kind: 'sme' | 'large-enterprise' | 'cluster-organisation' | 'research-organisation' | 'public-body' | 'non-profit' | 'natural-person' | 'other';
  readonly text?: string;
}

export interface CallDocument {
  readonly title?: string;
  readonly asset?: string;
  readonly url?: string;
}

export interface CallContact {
  readonly name: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

export interface Question {
  readonly question?: string;
  readonly answer?: RichText;
}

export interface PolicyDocument {
  readonly id: string;
  readonly type: 'policy-documents';
  readonly locale: 'lt' | 'en';
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly sectors: readonly TermName[];
  readonly ecosystems: readonly TermName[];
  readonly tags: readonly string[];
  readonly leadImage?: LeadImage;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  readonly source?: Source;
  readonly documentType?: 'law' | 'regulation' | 'decision' | 'order' | 'strategy' | 'communication' | 'letter-of-intent' | 'position-paper' | 'study' | 'guideline' | 'minutes' | 'template';
  readonly number?: string;
  readonly identifiers?: Identifiers;
  readonly issuers: readonly string[];
  readonly signatories: readonly string[];
  readonly parties: readonly string[];
  readonly adopted?: string;
  readonly published?: string;
  readonly inForceFrom?: string;
  readonly inForceUntil?: string;
  readonly legalForce?: 'in-force' | 'partly-in-force' | 'not-in-force';
  readonly languages: readonly string[];
  readonly editions: readonly Edition[];
  readonly supersedes: readonly Reference[];
  readonly amends: readonly Reference[];
  readonly implementsDocuments: readonly Reference[];
  readonly repeals: readonly Reference[];
  readonly relatesTo: readonly Reference[];
  readonly abstractText?: RichText;
  readonly topics: readonly string[];
  readonly amendedBy: readonly Reference[];
  readonly implementedBy: readonly Reference[];
  readonly relatedFrom: readonly Reference[];
  readonly repealedBy: readonly Reference[];
  readonly supersededBy: readonly Reference[];
  readonly alternates: readonly ({
    readonly locale: 'lt' | 'en';
    readonly slug: string;
    readonly href: string;
  })[];
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly updatedAt: string;
  readonly sequence: number;
  readonly href: string;
}

export interface Identifiers {
  readonly eli?: string;
  readonly celex?: string;
  readonly nationalRegister?: string;
}

export interface Edition {
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly recordedAt: string;
  readonly files: readonly EditionFile[];
  readonly sourceUrl?: string;
  readonly retrievedAt?: string;
}

export interface EditionFile {
  readonly language: string;
  readonly asset: string;
  readonly sha256?: string;
  readonly pages?: number;
  readonly legalValue?: 'authoritative' | 'definitive' | 'official' | 'unofficial';
}

export interface Event {
  readonly id: string;
  readonly type: 'events';
  readonly locale: 'lt' | 'en';
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly sectors: readonly TermName[];
  readonly ecosystems: readonly TermName[];
  readonly tags: readonly string[];
  readonly leadImage?: LeadImage;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  readonly source?: Source;
  readonly starts?: LocalMoment;
  readonly ends?: LocalMoment;
  readonly attendance?: 'on-site' | 'online' | 'mixed';
  readonly venue?: string;
  readonly address?: string;
  readonly country?: string;
  readonly point?: GeoPoint;
  readonly organisers: readonly string[];
  readonly programme?: RichText;
  readonly registrationUrl?: string;
  readonly registrationDeadline?: Deadline;
  readonly languages: readonly string[];
  readonly capacity?: number;
  readonly state: 'scheduled' | 'moved' | 'cancelled';
  readonly previousStart?: LocalMoment;
  readonly clusters: readonly Reference[];
  readonly fundingCalls: readonly Reference[];
  readonly alternates: readonly ({
    readonly locale: 'lt' | 'en';
    readonly slug: string;
    readonly href: string;
  })[];
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly updatedAt: string;
  readonly sequence: number;
  readonly href: string;
}

export interface LocalMoment {
  readonly date: string;
  readonly time?: string;
  readonly zone: string;
}

export interface Page {
  readonly id: string;
  readonly type: 'pages';
  readonly locale: 'lt' | 'en';
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly sectors: readonly TermName[];
  readonly ecosystems: readonly TermName[];
  readonly tags: readonly string[];
  readonly leadImage?: LeadImage;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  readonly source?: Source;
  readonly body?: RichText;
  readonly parent?: Reference;
  readonly navigationOrder?: number;
  readonly alternates: readonly ({
    readonly locale: 'lt' | 'en';
    readonly slug: string;
    readonly href: string;
  })[];
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly updatedAt: string;
  readonly sequence: number;
  readonly href: string;
}

export interface Term {
  readonly id: string;
  readonly type: 'terms';
  readonly locale: 'lt' | 'en';
  readonly slug: string;
  readonly title: string;
  readonly summary?: string;
  readonly sectors: readonly TermName[];
  readonly ecosystems: readonly TermName[];
  readonly tags: readonly string[];
  readonly leadImage?: LeadImage;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  readonly source?: Source;
  readonly taxonomy: string;
  readonly term: string;
  readonly broader?: string;
  readonly rank?: number;
  readonly alternates: readonly ({
    readonly locale: 'lt' | 'en';
    readonly slug: string;
    readonly href: string;
  })[];
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly updatedAt: string;
  readonly sequence: number;
  readonly href: string;
}

export type Entry = News | Cluster | FundingCall | PolicyDocument | Event | Page | Term;

export interface PageInfo {
  readonly size: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly total?: number;
}

export interface Published {
  readonly sequence: number;
  readonly change: 'published';
  readonly id: string;
  readonly type: 'news' | 'clusters' | 'funding-calls' | 'policy-documents' | 'events' | 'pages' | 'terms';
  readonly locale: 'lt' | 'en';
  readonly entry: Entry;
}

export interface Withdrawn {
  readonly sequence: number;
  readonly change: 'withdrawn';
  readonly id: string;
  readonly type: 'news' | 'clusters' | 'funding-calls' | 'policy-documents' | 'events' | 'pages' | 'terms';
  readonly locale: 'lt' | 'en';
}

export type Change = Published | Withdrawn;

export interface Redirect {
  readonly type: 'news' | 'clusters' | 'funding-calls' | 'policy-documents' | 'events' | 'pages';
  readonly locale: 'lt' | 'en';
  readonly from: string;
  readonly to: string;
}

export interface TaxonomyTerm {
  readonly id: string;
  readonly locale: 'lt' | 'en';
  readonly name: string;
  readonly key: string;
  readonly broader?: Reference;
  readonly rank?: number;
}

export interface Fault {
  readonly pointer: string | null;
  readonly parameter: string | null;
  readonly code: string;
  readonly detail: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors?: readonly Fault[];
}

/** What the operators of filters take; `V` is what the field's own values are. */
export interface Operators<V> {
  readonly eq: V;
  readonly ne: V;
  readonly in: readonly V[];
  readonly exists: boolean;
  readonly contains: string;
  readonly gte: V;
  readonly lte: V;
  readonly gt: V;
  readonly lt: V;
  readonly prefix: V;
  readonly within: readonly number[];
  readonly near: readonly number[];
}

/** Every content type: what its entries are and what its lists can be asked for. */
export interface ContentTypes {
  readonly news: {
    readonly entry: News;
    readonly filter: {
      readonly id?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly slug?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly title?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly sectors?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly ecosystems?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly tags?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly publishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly firstPublishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly updatedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly dateline?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly bylines?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly expiresAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly clusters?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly fundingCalls?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly policyDocuments?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly events?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
    };
    readonly sort: 'id' | 'slug' | 'title' | 'publishedAt' | 'firstPublishedAt' | 'updatedAt' | 'dateline' | 'bylines' | 'expiresAt';
    readonly include: 'clusters' | 'fundingCalls' | 'policyDocuments' | 'events';
    readonly facets: {
      readonly sectors: string;
      readonly ecosystems: string;
      readonly tags: string;
      readonly dateline: string;
      readonly bylines: string;
      readonly clusters: string;
      readonly fundingCalls: string;
      readonly policyDocuments: string;
      readonly events: string;
    };
  };
  readonly clusters: {
    readonly entry: Cluster;
    readonly filter: {
      readonly id?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly slug?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly title?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly sectors?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly ecosystems?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly tags?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly publishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly firstPublishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly updatedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly shortName?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly kind?: Filter<'cluster' | 'association' | 'network', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly status?: Filter<'active' | 'initiative' | 'closed', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly established?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly labelScheme?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly labelLevel?: Filter<'bronze' | 'silver' | 'gold', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly labelValid?: Filter<boolean, 'eq' | 'ne' | 'in' | 'exists'>;
      readonly municipality?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly region?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains' | 'prefix'>;
      readonly point?: ByOperator<never, 'exists' | 'within' | 'near'>;
      readonly naceCodes?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains' | 'prefix'>;
      readonly specialisationPriorities?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly technologyFields?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly exportMarkets?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly coordinator?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly members?: Filter<number, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly partnerClusters?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
    };
    readonly sort: 'id' | 'slug' | 'title' | 'publishedAt' | 'firstPublishedAt' | 'updatedAt' | 'shortName' | 'established' | 'municipality' | 'distance' | 'coordinator' | 'members';
    readonly include: 'partnerClusters';
    readonly facets: {
      readonly sectors: string;
      readonly ecosystems: string;
      readonly tags: string;
      readonly kind: 'cluster' | 'association' | 'network';
      readonly status: 'active' | 'initiative' | 'closed';
      readonly labelScheme: string;
      readonly labelLevel: 'bronze' | 'silver' | 'gold';
      readonly municipality: string;
      readonly region: string;
      readonly naceCodes: string;
      readonly specialisationPriorities: string;
      readonly technologyFields: string;
      readonly exportMarkets: string;
      readonly partnerClusters: string;
    };
  };
  readonly fundingCalls: {
    readonly entry: FundingCall;
    readonly filter: {
      readonly id?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly slug?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly title?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly sectors?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly ecosystems?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly tags?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly publishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly firstPublishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly updatedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly identifier?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains' | 'prefix'>;
      readonly callIdentifier?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains' | 'prefix'>;
      readonly state?: Filter<'planned' | 'forthcoming' | 'open' | 'closing-soon' | 'suspended' | 'closed' | 'awarded' | 'cancelled', 'eq' | 'ne' | 'in' | 'exists'>;
      readonly nextDeadline?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly closesWithin?: number | ByOperator<number, 'eq'>;
      readonly deadline?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly opensAt?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly kind?: Filter<'eu' | 'national' | 'regional' | 'other', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly programme?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly managingBody?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly typesOfAction?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly form?: Filter<'grant' | 'loan' | 'voucher' | 'guarantee' | 'equity' | 'prize' | 'procurement' | 'other', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly model?: Filter<'single-stage' | 'two-stages' | 'several-cut-offs', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly budget?: Filter<number, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly whoMayApply?: Filter<'sme' | 'large-enterprise' | 'cluster-organisation' | 'research-organisation' | 'public-body' | 'non-profit' | 'natural-person' | 'other', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly eligibleRegions?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains' | 'prefix'>;
      readonly legalAct?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
    };
    readonly sort: 'id' | 'slug' | 'title' | 'publishedAt' | 'firstPublishedAt' | 'updatedAt' | 'identifier' | 'nextDeadline' | 'deadline' | 'opensAt' | 'programme' | 'managingBody' | 'budget';
    readonly include: 'legalAct';
    readonly facets: {
      readonly sectors: string;
      readonly ecosystems: string;
      readonly tags: string;
      readonly callIdentifier: string;
      readonly state: 'planned' | 'forthcoming' | 'open' | 'closing-soon' | 'suspended' | 'closed' | 'awarded' | 'cancelled';
      readonly kind: 'eu' | 'national' | 'regional' | 'other';
      readonly programme: string;
      readonly managingBody: string;
      readonly typesOfAction: string;
      readonly form: 'grant' | 'loan' | 'voucher' | 'guarantee' | 'equity' | 'prize' | 'procurement' | 'other';
      readonly model: 'single-stage' | 'two-stages' | 'several-cut-offs';
      readonly whoMayApply: 'sme' | 'large-enterprise' | 'cluster-organisation' | 'research-organisation' | 'public-body' | 'non-profit' | 'natural-person' | 'other';
      readonly eligibleRegions: string;
      readonly legalAct: string;
    };
  };
  readonly policyDocuments: {
    readonly entry: PolicyDocument;
    readonly filter: {
      readonly id?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly slug?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly title?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly sectors?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly ecosystems?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly tags?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly publishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly firstPublishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly updatedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly documentType?: Filter<'law' | 'regulation' | 'decision' | 'order' | 'strategy' | 'communication' | 'letter-of-intent' | 'position-paper' | 'study' | 'guideline' | 'minutes' | 'template', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly number?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly celex?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains' | 'prefix'>;
      readonly eli?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains' | 'prefix'>;
      readonly nationalRegister?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly issuers?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly adopted?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly published?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly inForceFrom?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly inForceUntil?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly inForceOn?: Filter<string, 'eq' | 'ne' | 'in' | 'exists'>;
      readonly legalForce?: Filter<'in-force' | 'partly-in-force' | 'not-in-force', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly languages?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly topics?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly supersedes?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly amends?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly implementsDocuments?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly repeals?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly relatesTo?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
    };
    readonly sort: 'id' | 'slug' | 'title' | 'publishedAt' | 'firstPublishedAt' | 'updatedAt' | 'number' | 'celex' | 'issuers' | 'adopted' | 'published' | 'inForceFrom' | 'inForceUntil';
    readonly include: 'supersedes' | 'amends' | 'implementsDocuments' | 'repeals' | 'relatesTo' | 'amendedBy' | 'implementedBy' | 'relatedFrom' | 'repealedBy' | 'supersededBy';
    readonly facets: {
      readonly sectors: string;
      readonly ecosystems: string;
      readonly tags: string;
      readonly documentType: 'law' | 'regulation' | 'decision' | 'order' | 'strategy' | 'communication' | 'letter-of-intent' | 'position-paper' | 'study' | 'guideline' | 'minutes' | 'template';
      readonly issuers: string;
      readonly legalForce: 'in-force' | 'partly-in-force' | 'not-in-force';
      readonly languages: string;
      readonly topics: string;
      readonly supersedes: string;
      readonly amends: string;
      readonly implementsDocuments: string;
      readonly repeals: string;
      readonly relatesTo: string;
    };
  };
  readonly events: {
    readonly entry: Event;
    readonly filter: {
      readonly id?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly slug?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly title?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly sectors?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly ecosystems?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly tags?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly publishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly firstPublishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly updatedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly starts?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly ends?: Filter<string, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly attendance?: Filter<'on-site' | 'online' | 'mixed', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly country?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly point?: ByOperator<never, 'exists' | 'within' | 'near'>;
      readonly state?: Filter<'scheduled' | 'moved' | 'cancelled', 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly organisers?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly languages?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly clusters?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly fundingCalls?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
    };
    readonly sort: 'id' | 'slug' | 'title' | 'publishedAt' | 'firstPublishedAt' | 'updatedAt' | 'starts' | 'ends' | 'distance' | 'organisers';
    readonly include: 'clusters' | 'fundingCalls';
    readonly facets: {
      readonly sectors: string;
      readonly ecosystems: string;
      readonly tags: string;
      readonly attendance: 'on-site' | 'online' | 'mixed';
      readonly country: string;
      readonly state: 'scheduled' | 'moved' | 'cancelled';
      readonly organisers: string;
      readonly languages: string;
      readonly clusters: string;
      readonly fundingCalls: string;
    };
  };
  readonly pages: {
    readonly entry: Page;
    readonly filter: {
      readonly id?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly slug?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly title?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly sectors?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly ecosystems?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly tags?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
      readonly publishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly firstPublishedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly updatedAt?: Filter<Instant, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly navigationOrder?: Filter<number, 'eq' | 'ne' | 'in' | 'gte' | 'lte' | 'gt' | 'lt' | 'exists'>;
      readonly parent?: Filter<string, 'eq' | 'ne' | 'in' | 'exists' | 'contains'>;
    };
    readonly sort: 'id' | 'slug' | 'title' | 'publishedAt' | 'firstPublishedAt' | 'updatedAt' | 'navigationOrder';
    readonly include: 'parent';
    readonly facets: {
      readonly sectors: string;
      readonly ecosystems: string;
      readonly tags: string;
      readonly parent: string;
    };
  };
}

/** Where each content type stands in addresses. */
export const segments = {
  news: 'news',
  clusters: 'clusters',
  fundingCalls: 'funding-calls',
  policyDocuments: 'policy-documents',
  events: 'events',
  pages: 'pages',
} as const satisfies Record<keyof ContentTypes, string>;

export type Taxonomy = 'ecosystems' | 'sectors';
