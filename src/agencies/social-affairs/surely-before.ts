/** Whether one date lies before another however both are completed: of `2019-08` and `2019-08-21` neither does. */
export const surelyBefore = (one: string, other: string): boolean => one < other && !other.startsWith(one);
