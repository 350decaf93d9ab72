import { buildSchema } from 'graphql';

/** The part of schema.graphql that acceptance/follow-matter.graphql names, for the oracle's own tests. */
export const acceptanceSchema = buildSchema(`
scalar PartialDate
scalar DateTime
scalar DocumentNumber
scalar PersonCode
scalar PlaceName
scalar Date
enum Agency { POLICE BORDER_GUARD SOCIAL_AFFAIRS PROCURACY COURTS STEERING_COMMITTEE }
enum MatterStage { TIP_RECEIVED INVESTIGATION INDICTED IN_FORCE }
enum SeriousnessClass { SERIOUS VERY_SERIOUS }
enum TrialMode { IN_SEAT MOBILE }
enum EventOrder { OCCURRED OCCURRED_LATEST_FIRST }
enum MatterOrder { OPENED LAST_CHANGE CODE }
input MatterFilter {
  stage: [MatterStage!] place: String agency: Agency organisation: String openedFrom: Date openedTo: Date
  seriousness: SeriousnessClass offence: String mode: TrialMode text: String
}
type Query {
  matter(id: ID, reference: String): Matter
  crimeTip(number: DocumentNumber!, issuer: String): CrimeTip
  matters(first: Int = 20, after: String, filter: MatterFilter, orderBy: MatterOrder): MatterConnection!
}
type PageInfo { hasNextPage: Boolean! endCursor: String }
type MatterConnection { nodes: [Matter!]! edges: [MatterEdge!]! pageInfo: PageInfo! totalCount: Int }
type MatterEdge { node: Matter! cursor: String! }
type EventConnection { nodes: [Event!]! pageInfo: PageInfo! }
type Matter {
  id: ID! code: String! title: String stage: MatterStage! openedOn: PartialDate place: Place participants: [Participant!]
  warnings: [Warning!] deadlines: [Deadline!] changedAt: DateTime ledBy: Organisation related: [MatterLink!]
  timeline(first: Int, after: String, orderBy: EventOrder): EventConnection
  crimeTips: [CrimeTip!] interceptions: [Interception!] criminalCase: CriminalCase prosecution: Prosecution trial: Trial victims: [Victim!]
}
type MatterLink { kind: String matter: Matter }
type Place { code: String! name: String! level: String! }
type Organisation { code: String! name: String! }
type Participant { agency: Agency organisation: Organisation since: PartialDate until: PartialDate }
type Warning { kind: String message: String }
type Deadline { rule: String basis: String startsOn: PartialDate dueOn: PartialDate state: String }
type Event { id: ID agency: Agency kind: String occurredAt: PartialDate recordedAt: DateTime summary: String documentNumber: DocumentNumber }
type CrimeTip {
  number: DocumentNumber kind: String channel: String receivedOn: PartialDate receivedBy: Organisation classification: String
  content: String outcome: TipOutcome informant: Informant
}
type TipOutcome { kind: String documentNumber: DocumentNumber decidedOn: PartialDate }
type Informant { fullName: String phone: String }
type Interception {
  number: DocumentNumber occurredAt: PartialDate place: Place direction: String personsStopped: Int victimsFound: Int handover: Handover
  madeBy: Organisation course: String informant: InterceptionInformant handovers: [Handover!]
}
type InterceptionInformant { fullName: String phone: String }
type Handover { toAgency: Agency documentNumber: DocumentNumber handedOverOn: PartialDate acknowledgedOn: PartialDate }
type CriminalCase {
  documentNumber: DocumentNumber initiatedOn: PartialDate initiatedBy: Organisation status: String seriousness: String
  offences: [Offence!] accused: [Accused!] conclusion: Conclusion
}
type Offence { article: String clause: String points: [String!] name: String }
type Accused { id: PersonCode status: String fullName: String yearOfBirth: Int charge: Charge }
type Charge { documentNumber: DocumentNumber issuedOn: PartialDate approvedOn: PartialDate }
type Conclusion { documentNumber: DocumentNumber issuedOn: PartialDate proposal: String }
type Prosecution { fileReceivedOn: PartialDate decisions: [ProsecutionDecision!] returns: [FileReturn!] indictment: Indictment }
type ProsecutionDecision { kind: String documentNumber: DocumentNumber decidedOn: PartialDate }
type FileReturn { round: Int documentNumber: DocumentNumber returnedOn: PartialDate reason: String }
type Indictment { documentNumber: DocumentNumber issuedOn: PartialDate offences: [Offence!] }
type Trial {
  registrationNumber: DocumentNumber registeredOn: PartialDate court: Organisation mode: String closed: Boolean
  hearings: [Hearing!] judgment: Judgment mobileTrial: MobileTrial
}
type Hearing { scheduledOn: PartialDate status: String venue: PlaceName }
type Judgment { documentNumber: DocumentNumber pronouncedOn: PartialDate outcomes: [JudgmentOutcome!] }
type JudgmentOutcome { accusedId: PersonCode sentenceMonths: Int life: Boolean acquitted: Boolean }
type MobileTrial { eligibility: Eligibility venue: PlaceName plannedOn: PartialDate status: String attendance: Int }
type Eligibility { eligible: Boolean reasons: [EligibilityReason!] }
type EligibilityReason { rule: String basis: String message: String }
type Victim {
  code: PersonCode status: String ageBand: String sex: String minor: Boolean identity: VictimIdentity shelter: Shelter
  identification: Identification supports: [Support!]
}
type VictimIdentity { fullName: String dateOfBirth: PartialDate }
type Shelter { name: String address: String }
type Identification { documentNumber: DocumentNumber decidedOn: PartialDate outcome: String }
type Support { kind: String provider: String startedOn: PartialDate endedOn: PartialDate }
`);
