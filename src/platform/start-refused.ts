/** Why the hub cannot start, told to the person who started it: a sentence in each language and no stack. */
export class StartRefused extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
  ) {
    super(`${vi}\n${en}`);
    this.name = 'StartRefused';
  }
}
