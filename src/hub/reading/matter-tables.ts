/** Where a matter's standing, stage and handlers lie; handed in, since the hub knows no matter. */
export interface MatterTables {
  readonly matter: string;
  readonly standing: string;
  readonly handler: string;
  readonly code: string;
  readonly event: string;
  /** The function that tells which homes' facts waited at a moment of the past. */
  readonly waitingOn: string;
}
