/** Where a trial on the road is held, and the commune in which that lies. */
export interface Venue {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
}
