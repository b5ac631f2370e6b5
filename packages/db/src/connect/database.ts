// Made by npm run db:types from the migrations; do not edit.
import type { RichText } from '@speerpunt/domain/text/rich-text';
import type { Wanneer } from '@speerpunt/domain/wanneer/wanneer';
import type { PlanKind } from '@speerpunt/domain/plan/plan';
import type { PlanState } from '@speerpunt/domain/plan/plan';
import type { HoofdstukKind } from '@speerpunt/domain/plan/plan';
import type { DoelKind } from '@speerpunt/domain/plan/plan';
import type { PlanningStatus } from '@speerpunt/domain/plan/plan';
import type { TrendFactor } from '@speerpunt/domain/plan/plan';
import type { SwotQuadrant } from '@speerpunt/domain/swot/swot';
import type { ProgressStatus } from '@speerpunt/domain/activiteit/activiteit';
import type { MoneyKind } from '@speerpunt/domain/begroting/begroting';
import type { QuoteStatus } from '@speerpunt/domain/begroting/begroting';
import type { PriceUnit } from '@speerpunt/domain/begroting/begroting';
import type { AgreedKind } from '@speerpunt/domain/begroting/begroting';
import type { DekkingKind } from '@speerpunt/domain/begroting/begroting';
import type { GremiumKind } from '@speerpunt/domain/organisatie/organisatie';
import type { OrganisatieKind } from '@speerpunt/domain/organisatie/organisatie';
import type { HoursKind } from '@speerpunt/domain/organisatie/organisatie';
import type { NetwerkRole } from '@speerpunt/domain/access/permissions';
import type { LandelijkeRole as LandelijkeRoleName } from '@speerpunt/domain/access/permissions';
import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Numeric = ColumnType<number, number | string, number | string>;

export interface Aandachtspunt {
  body: RichText | null;
  id: string;
  netwerkId: string;
  parentId: string | null;
  planId: string;
  position: number;
  speerpuntId: string;
  text: string;
  version: Generated<number>;
}

export interface Activiteit {
  acties: RichText | null;
  deletedAt: string | null;
  doelstelling: RichText | null;
  id: string;
  netwerkId: string;
  planId: string;
  position: number;
  predecessorId: string | null;
  themaId: string;
  title: string;
  updatedAt: Generated<string>;
  updatedBy: string;
  version: Generated<number>;
  wanneer: Wanneer | null;
  wanneerText: string | null;
  whoText: string | null;
}

export interface ActiviteitGremium {
  activiteitId: string;
  gremiumId: string;
  netwerkId: string;
  planId: string;
}

export interface ActiviteitOrganisatie {
  activiteitId: string;
  netwerkId: string;
  organisatieId: string;
  planId: string;
}

export interface ActiviteitProgress {
  activiteitId: string;
  id: string;
  netwerkId: string;
  planId: string;
  reportedAt: Generated<string>;
  reportedBy: string;
  sentence: string | null;
  status: ProgressStatus;
}

export interface ActiviteitSpeerpunt {
  activiteitId: string;
  netwerkId: string;
  planId: string;
  speerpuntId: string;
}

export interface ActiviteitTerm {
  activiteitId: string;
  netwerkId: string;
  planId: string;
  termId: string;
}

export interface Audit {
  action: 'create' | 'update' | 'delete' | 'restore' | 'progress' | 'state';
  after: unknown | null;
  at: Generated<string>;
  before: unknown | null;
  id: string;
  itemId: string;
  netwerkId: string;
  noun: string;
  planId: string | null;
  requestId: string;
  userId: string;
}

export interface Begroting {
  netwerkId: string;
  note: string | null;
  planId: string;
  statedDekkingCent: number | null;
  statedTotalCent: number | null;
  version: Generated<number>;
}

export interface BegrotingGroup {
  id: string;
  netwerkId: string;
  planId: string;
  position: number;
  predecessorId: string | null;
  themaId: string;
  title: string | null;
  version: Generated<number>;
}

export interface BegrotingSplit {
  amountCent: number;
  deelnetwerkId: string;
  netwerkId: string;
  planId: string;
  version: Generated<number>;
}

export interface Deelnetwerk {
  id: string;
  name: string;
  netwerkId: string;
  penvoerderId: string | null;
  position: number;
  shortName: string;
  version: Generated<number>;
}

export interface DeelnetwerkCeiling {
  ceilingCent: number;
  deelnetwerkId: string;
  netwerkId: string;
  statedYear: number | null;
  version: Generated<number>;
  year: number;
}

export interface Dekking {
  amountCent: number | null;
  deelnetwerkId: string | null;
  description: string;
  id: string;
  kind: DekkingKind;
  netwerkId: string;
  note: string | null;
  planId: string;
  position: number;
  statedYear: number | null;
  version: Generated<number>;
}

export interface Doel {
  id: string;
  kind: DoelKind;
  netwerkId: string;
  planId: string;
  position: number;
  text: string;
  themaId: string | null;
  version: Generated<number>;
}

export interface Gremium {
  id: string;
  kind: GremiumKind;
  name: string;
  netwerkId: string;
  version: Generated<number>;
}

export interface Hoofdstuk {
  body: RichText | null;
  id: string;
  kind: HoofdstukKind;
  netwerkId: string;
  parentId: string | null;
  planId: string;
  position: number;
  title: string;
  version: Generated<number>;
}

export interface Invitation {
  acceptedAt: string | null;
  createdAt: Generated<string>;
  createdBy: string;
  email: string;
  expiresAt: string;
  forVacancy: Generated<boolean>;
  gremiumIds: Generated<string[]>;
  id: string;
  name: string;
  netwerkId: string;
  role: NetwerkRole;
  tokenHash: string;
}

export interface Kostenpost {
  activiteitId: string | null;
  agreedCent: number | null;
  agreedKind: AgreedKind | null;
  description: string;
  groupId: string;
  id: string;
  moneyKind: MoneyKind;
  netwerkId: string;
  note: string | null;
  participants: number | null;
  percentage: Numeric | null;
  planId: string;
  position: number;
  predecessorId: string | null;
  priceCent: number | null;
  priceUnit: PriceUnit | null;
  quantity: Numeric | null;
  quantityText: string | null;
  quote: QuoteStatus;
  version: Generated<number>;
}

export interface LandelijkeAudit {
  action: string;
  after: unknown | null;
  at: Generated<string>;
  before: unknown | null;
  id: string;
  itemId: string;
  noun: string;
  requestId: string;
  userId: string | null;
}

export interface LandelijkeInvitation {
  acceptedAt: string | null;
  email: string;
  expiresAt: string;
  id: string;
  role: LandelijkeRoleName;
  tokenHash: string;
}

export interface LandelijkeRole {
  role: LandelijkeRoleName;
  userId: string;
}

export interface Membership {
  createdAt: Generated<string>;
  email: string;
  endedAt: string | null;
  name: string;
  netwerkId: string;
  role: NetwerkRole;
  userId: string;
  version: Generated<number>;
}

export interface MembershipGremium {
  gremiumId: string;
  netwerkId: string;
  userId: string;
}

export interface Netwerk {
  consortium: string | null;
  createdAt: Generated<string>;
  fictional: Generated<boolean>;
  id: string;
  inhabitants: number | null;
  name: string;
  slug: string;
  version: Generated<number>;
}

export interface NetwerkGemeente {
  name: string;
  netwerkId: string;
}

export interface Organisatie {
  id: string;
  kinds: OrganisatieKind[];
  name: string;
  netwerkId: string;
  version: Generated<number>;
  website: string | null;
}

export interface PenvoerderHours {
  kind: HoursKind;
  netwerkId: string;
  organisatieId: string;
  perWeek: Numeric;
  version: Generated<number>;
  year: number;
}

export interface Plan {
  division: 'thema' | 'functie' | null;
  firstYear: number;
  id: string;
  kind: PlanKind;
  lastYear: number;
  meerjarenplanId: string | null;
  meerjarenplanKind: Generated<string>;
  netwerkId: string;
  planVersion: Generated<number>;
  predecessorId: string | null;
  state: ColumnType<PlanState, PlanState | undefined, PlanState>;
  subtitle: string | null;
  title: string;
  updatedAt: Generated<string>;
  version: Generated<number>;
}

export interface Planning {
  id: string;
  netwerkId: string;
  planId: string;
  position: number;
  speerpuntId: string | null;
  status: PlanningStatus;
  text: Generated<string>;
  themaId: string | null;
  version: Generated<number>;
  year: number;
}

export interface PlanVersion {
  madeAt: Generated<string>;
  madeBy: string;
  netwerkId: string;
  number: number;
  planId: string;
  reason: string | null;
  snapshot: unknown;
  state: string;
}

export interface Realisatie {
  amountCent: number;
  date: string;
  description: string;
  id: string;
  invoice: string | null;
  kostenpostId: string;
  netwerkId: string;
  planId: string;
  version: Generated<number>;
}

export interface Result {
  activiteitId: string;
  basis: string | null;
  id: string;
  netwerkId: string;
  planId: string;
  position: number;
  target: Numeric | null;
  text: string;
}

export interface ResultOutcome {
  id: string;
  netwerkId: string;
  outcome: Numeric | null;
  planId: string;
  reportedAt: Generated<string>;
  reportedBy: string;
  resultId: string;
  sentence: string | null;
}

export interface Source {
  id: string;
  netwerkId: string;
  planId: string;
  position: number;
  title: string;
  url: string | null;
  version: Generated<number>;
}

export interface Speerpunt {
  body: RichText | null;
  id: string;
  netwerkId: string;
  planId: string;
  position: number;
  predecessorId: string | null;
  themaId: string | null;
  title: string;
  version: Generated<number>;
}

export interface SpeerpuntTerm {
  netwerkId: string;
  planId: string;
  speerpuntId: string;
  termId: string;
}

export interface SwotItem {
  id: string;
  netwerkId: string;
  parentId: string | null;
  planId: string;
  position: number;
  quadrant: SwotQuadrant;
  text: string;
  version: Generated<number>;
}

export interface SwotSpeerpunt {
  netwerkId: string;
  planId: string;
  speerpuntId: string;
  swotItemId: string;
}

export interface Term {
  description: Generated<string>;
  id: string;
  listId: string;
  name: string;
  position: number;
  retiredAt: string | null;
  slug: string;
}

export interface TermList {
  id: string;
  name: string;
  position: number;
  slug: string;
}

export interface Thema {
  id: string;
  intro: RichText | null;
  meerjarenplanThemaId: string | null;
  netwerkId: string;
  parentId: string | null;
  planId: string;
  position: number;
  predecessorId: string | null;
  statedTotalCent: number | null;
  title: string;
  version: Generated<number>;
}

export interface Trend {
  factor: TrendFactor;
  id: string;
  netwerkId: string;
  planId: string;
  position: number;
  text: string;
  version: Generated<number>;
}

export interface TrendSpeerpunt {
  netwerkId: string;
  planId: string;
  speerpuntId: string;
  trendId: string;
}

export interface DB {
  aandachtspunt: Aandachtspunt;
  activiteit: Activiteit;
  activiteitGremium: ActiviteitGremium;
  activiteitOrganisatie: ActiviteitOrganisatie;
  activiteitProgress: ActiviteitProgress;
  activiteitSpeerpunt: ActiviteitSpeerpunt;
  activiteitTerm: ActiviteitTerm;
  audit: Audit;
  begroting: Begroting;
  begrotingGroup: BegrotingGroup;
  begrotingSplit: BegrotingSplit;
  deelnetwerk: Deelnetwerk;
  deelnetwerkCeiling: DeelnetwerkCeiling;
  dekking: Dekking;
  doel: Doel;
  gremium: Gremium;
  hoofdstuk: Hoofdstuk;
  invitation: Invitation;
  kostenpost: Kostenpost;
  landelijkeAudit: LandelijkeAudit;
  landelijkeInvitation: LandelijkeInvitation;
  landelijkeRole: LandelijkeRole;
  membership: Membership;
  membershipGremium: MembershipGremium;
  netwerk: Netwerk;
  netwerkGemeente: NetwerkGemeente;
  organisatie: Organisatie;
  penvoerderHours: PenvoerderHours;
  plan: Plan;
  planning: Planning;
  planVersion: PlanVersion;
  realisatie: Realisatie;
  result: Result;
  resultOutcome: ResultOutcome;
  source: Source;
  speerpunt: Speerpunt;
  speerpuntTerm: SpeerpuntTerm;
  swotItem: SwotItem;
  swotSpeerpunt: SwotSpeerpunt;
  term: Term;
  termList: TermList;
  thema: Thema;
  trend: Trend;
  trendSpeerpunt: TrendSpeerpunt;
}
