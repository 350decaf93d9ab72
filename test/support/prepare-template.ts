/** What every test database holds beside its tables; migrations have run when this is called. */
export async function prepareTemplate(_url: string): Promise<void> {}
